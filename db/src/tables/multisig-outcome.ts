import type { AccountId, ChainId, FactId, Height, ProducerAuthority } from '@secretariat/shared'

/** What became of a multisig; `unknown` where its row is gone and nothing that is read says why. */
export const multisigStates = ['open', 'ready', 'expired', 'executing', 'executed', 'failed', 'cancelled', 'unknown'] as const
export type MultisigState = (typeof multisigStates)[number]

/** What proves the state. */
export const multisigGrounds = [
  ...(['row', 'blocks', 'cancel', 'inline', 'receipt', 'effect', 'waiting'] as const),
  ...(['no-receipt', 'ambiguous', 'gone', 'gone-unread'] as const),
] as const
export type MultisigGround = (typeof multisigGrounds)[number]

/** View: how far each chain is read, and the last look at its contract of multisigs. */
interface MultisigNewestView {
  chain: ChainId
  height: Height | null
  readUntil: Date | null
  lookFact: FactId | null
  lookHeight: Height | null
  lookedAt: Date | null
}

/** View: what became of each multisig, and what a list of them is filtered and sorted by. */
interface MultisigOutcomeView {
  key: string
  chain: ChainId
  proposer: AccountId
  proposal: string
  knownAt: Date
  expiration: Date
  /** The part of the producers that decides by the names of its permissions alone. */
  plainAuthority: ProducerAuthority | null
  ground: MultisigGround
  /** Null where it ended before it expired. */
  standing: 'open' | 'ready' | 'expired' | null
  state: MultisigState
}

export interface MultisigOutcomeViews {
  multisigNewest: MultisigNewestView
  multisigOutcome: MultisigOutcomeView
}
