import { closeSessions } from '@secretariat/db'
import { reaches } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Mistake, mutation } from '../base/mutation.js'

interface Ended {
  readonly account: string
  readonly sessions: number
}

const EndedSessions = builder.objectRef<Ended>('EndedSessions').implement({
  description: 'Sessions that were ended.',
  fields: (t) => ({
    account: t.exposeString('account', { description: 'Whose they were.' }),
    sessions: t.exposeInt('sessions', { description: 'How many there were.' }),
  }),
})

const EndSessionsInput = builder.inputType('EndSessionsInput', {
  description: 'Whose sessions end.',
  fields: (t) => ({ account: t.string({ required: true, description: 'Name of the account: your own, or any for a secretary.' }) }),
})

mutation('endSessions', {
  description: 'Signs an account out wherever it is signed in: after a lost device, for instance.',
  role: 'viewer',
  input: EndSessionsInput,
  result: EndedSessions,
  run: async ({ account }, { db, viewer, audit }) => {
    if (account !== viewer.name && !reaches(viewer.role, 'secretary')) {
      throw new Mistake('FORBIDDEN', 'account', 'Only a secretary ends the sessions of another account')
    }
    const sessions = await closeSessions(db, account)
    await audit('session.ended', account)
    return { account, sessions }
  },
})
