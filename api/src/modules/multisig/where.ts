import { builder } from '../../builder.js'
import { AccountFilter, DateTimeFilter, SearchFilter } from '../base/filter.js'

export const MultisigState = builder.enumType('MultisigState', {
  description: 'What became of a multisig, by what is proven and no guess.',
  values: {
    OPEN: { value: 'open', description: 'Its row stands in the contract, and signatures are missing.' },
    READY: { value: 'ready', description: 'Enough producers in office have signed; anybody may execute it.' },
    EXPIRED: { value: 'expired', description: 'Its row stands, but its time is over: executing it would fail.' },
    EXECUTING: { value: 'executing', description: 'Executed as a deferred transaction, whose receipt is not read yet.' },
    EXECUTED: { value: 'executed', description: 'It took effect: at once, by the receipt that followed, or by what is changed.' },
    FAILED: { value: 'failed', description: 'The receipt that followed the execution says that it failed or expired.' },
    CANCELLED: { value: 'cancelled', description: 'Somebody cancelled it.' },
    UNKNOWN: { value: 'unknown', description: 'Its row is gone, and nothing that is read proves why.' },
  } as const,
})

export const MultisigGround = builder.enumType('MultisigGround', {
  description: 'What the state rests on.',
  values: {
    ROW: { value: 'row', description: 'Its row stood in the tables at the last look.' },
    BLOCKS: { value: 'blocks', description: 'It was proposed, and no block since ended it; nobody looked at the tables since.' },
    CANCEL: { value: 'cancel', description: 'The action that cancelled it.' },
    INLINE: { value: 'inline', description: 'The action that executed it, on a chain that does so at once.' },
    RECEIPT: {
      value: 'receipt',
      description: 'The execution, and the receipt that followed it: probable, for the chain gives it a name of its own.',
    },
    EFFECT: { value: 'effect', description: 'The execution, and the code or the ABI of the account, which was another before.' },
    WAITING: { value: 'waiting', description: 'The execution; its receipt may still come.' },
    NO_RECEIPT: { value: 'no-receipt', description: 'The execution, without a receipt in the time it had.' },
    AMBIGUOUS: { value: 'ambiguous', description: 'The execution, and a receipt that another execution may have led to.' },
    GONE: { value: 'gone', description: 'The row is gone; no action that is read took it away.' },
    GONE_UNREAD: { value: 'gone-unread', description: 'The row is gone; the blocks that may say why are not read yet.' },
  } as const,
})

const MultisigStateFilter = builder.inputType('MultisigStateFilter', {
  description: 'Condition on the state.',
  fields: (t) => ({
    eq: t.field({ type: MultisigState, description: 'Equal to this.' }),
    in: t.field({ type: [MultisigState], description: 'One of these; an empty list matches nothing.' }),
  }),
})

export const MultisigWhereInput = builder.inputType('MultisigWhere', {
  description: 'Which multisigs; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    state: t.field({ type: MultisigStateFilter, description: 'What became of it.' }),
    proposer: t.field({ type: AccountFilter, description: 'Who proposed it.' }),
    name: t.field({ type: SearchFilter, description: 'Its name.' }),
    knownAt: t.field({ type: DateTimeFilter, description: 'When it was proposed, or seen first.' }),
    missing: t.field({ type: 'AccountId', description: 'This producer in office was asked and has not signed.' }),
  }),
})
export type MultisigWhere = typeof MultisigWhereInput.$inferInput
