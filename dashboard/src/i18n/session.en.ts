import type { Words } from './zh-CN.js'

export const sessionEn: Words['session'] = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  intro: 'Reading needs no account. To state, grade or freeze something, sign in with the account that was made for you.',
  name: 'Account',
  password: 'Password',
  refused: 'The name or the password is wrong, or there were too many attempts: wait a little and try again.',
  howTo: 'No account yet? On the machine that runs this:',
  signedInAs: 'Signed in as {{name}}',
  account: 'Account {{name}}',
  role: { VIEWER: 'Viewer', OPERATOR: 'Operator', DEPUTY: 'Deputy', SECRETARY: 'Secretary' },
}

export const auditEn: Words['audit'] = {
  title: 'Audit log',
  what: 'the audit log',
  intro: 'Who did what, when and from where, or tried to. Lines are appended and never changed.',
  closed: 'The audit log is for those who are signed in',
  closedHint: 'An account of any role may read it.',
  caption: 'Audit log, newest first',
  at: 'When',
  actor: 'Who',
  action: 'What',
  subject: 'To what',
  outcome: 'Outcome',
  address: 'From (hashed)',
  refusedOnly: 'Refused only',
  stranger: 'Stranger',
  DONE: 'Done',
  REFUSED: 'Refused',
  via: { SESSION: 'browser', TOKEN: 'token', CLI: 'command line', NONE: 'no credential' },
  reason: {
    WRONG: 'wrong name or password',
    LOCKED: 'too many attempts',
    UNAUTHENTICATED: 'no valid credential',
    FORBIDDEN: 'role too weak',
  },
  empty: 'No line matches',
  emptyHint: 'Clear the filters to see all of them.',
}
