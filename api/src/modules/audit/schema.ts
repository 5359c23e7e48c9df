import { builder } from '../../builder.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { requireRole } from '../base/require-role.js'
import { type AuditRow, auditList, countAudit, findAudit } from './audit.js'

const AuditOutcome = builder.enumType('AuditOutcome', {
  description: 'Whether it was done.',
  values: {
    DONE: { value: 'done', description: 'It was done.' },
    REFUSED: { value: 'refused', description: 'It was refused; nothing was changed.' },
  } as const,
})

const AuditVia = builder.enumType('AuditVia', {
  description: 'How an actor proved who it is.',
  values: {
    SESSION: { value: 'session', description: 'Signed in with a browser.' },
    TOKEN: { value: 'token', description: 'A program with a token.' },
    CLI: { value: 'cli', description: 'On the command line of the machine.' },
    NONE: { value: 'none', description: 'Not at all.' },
  } as const,
})

const AuditLine = builder.objectRef<AuditRow>('AuditLine').implement({
  description: 'Who did what, or tried to.',
  fields: (t) => ({
    key: t.string({ description: 'Number of the line.', resolve: ({ seq }) => String(seq) }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    actor: t.exposeString('actor', { nullable: true, description: 'Account, or `cli:NAME`; null for a stranger.' }),
    via: t.expose('via', { type: AuditVia, description: 'How the actor proved who it is.' }),
    action: t.exposeString('action', { description: 'What was done, as `noun.verb`; the name of the mutation where it was refused.' }),
    subject: t.exposeString('subject', { nullable: true, description: 'What it was done to; null where nothing needs saying.' }),
    outcome: t.expose('outcome', { type: AuditOutcome, description: 'Whether it was done.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was refused, as a code; null where it was done.' }),
    address: t.exposeString('address', {
      nullable: true,
      description: 'Keyed hash of where it came from: equal ones within a day are one address. Null on the command line.',
    }),
    entry: t.string({
      nullable: true,
      description: 'Number of the entry that was made; null where it was none.',
      resolve: ({ entry }) => (entry === null ? null : String(entry)),
    }),
  }),
})

builder.queryField('audit', (t) =>
  t.connection(
    {
      type: AuditLine,
      description: `The audit log, newest first; needs the role viewer. ${rootPage.standard} lines per page, at most ${rootPage.largest}.`,
      args: {
        actor: t.arg.string({ description: 'Only of this actor; all, when absent.' }),
        action: t.arg.string({ description: 'Only this action; all, when absent.' }),
        outcome: t.arg({ type: AuditOutcome, description: 'Only with this outcome; both, when absent.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { actor, action, outcome, ...page }, context) => {
        requireRole(context, 'viewer')
        const list = auditList({ actor, action, outcome })
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findAudit(context.db, list, span),
          () => countAudit(context.db, list),
        )
      },
    },
    { name: 'AuditConnection' },
    { name: 'AuditEdge' },
  ),
)
