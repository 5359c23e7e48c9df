import type { Stretch } from '../stretch.js'

/** What a text about one proposal says. Names are those of accounts. */
export interface MultisigPaper {
  readonly key: string
  readonly proposer: string
  readonly proposal: string
  readonly transactionId: string
  readonly expiration: Date
  /** As the chain writes it; null where it charges none. */
  readonly fee: string | null
  readonly actions: readonly {
    readonly contract: string
    readonly name: string
    readonly data: unknown
    readonly authorization: readonly string[]
  }[]
  readonly state: string
  readonly ground: string
  readonly approved: number | null
  readonly threshold: number | null
  /** All signatures, or all weight, that could be given. */
  readonly total: number | null
  readonly signed: number
  readonly asked: number
  /** Levels of permission, `bp@active`: in office and not signed. */
  readonly missing: readonly string[]
  readonly signers: readonly string[]
  readonly executedAt: Date | null
  readonly executedBlock: number | null
  readonly effectiveBlock: number | null
  readonly effectiveAt: Date | null
  readonly receipt: string | null
  /** Blocks between which the change was seen, and the code before and after. */
  readonly effect: { readonly from: number; readonly until: number } | null
  readonly code: { readonly account: string; readonly before: string | null; readonly after: string } | null
  readonly abi: { readonly account: string; readonly after: string } | null
  readonly facts: readonly string[]
}

/** A proposal, or the two of an upgrade, and who speaks. */
export interface MultisigTexts {
  readonly stretch: Stretch
  readonly papers: readonly MultisigPaper[]
  /** Number of the secretariat's term; null where nobody told. */
  readonly secretariat: string | null
  /** What signing costs; null where the chain charges nothing for it. */
  readonly approvalFee: string | null
  /** Time of the newest block that is read. */
  readonly at: Date
}
