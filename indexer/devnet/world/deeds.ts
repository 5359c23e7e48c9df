import type { Account } from './people.js'

/** What truly happened, in the world's own words; the ledger is made of nothing else. */
export type Deed =
  | {
      readonly deed: 'proposed'
      readonly council: string
      readonly index: number
      readonly hash: string
      readonly proposer: Account
      readonly threshold: number
      readonly call: string
      readonly callBytes: string
    }
  | { readonly deed: 'voted'; readonly council: string; readonly index: number; readonly account: Account; readonly aye: boolean }
  | {
      readonly deed: 'decided'
      readonly council: string
      readonly index: number
      readonly approved: boolean
      readonly ayes: number
      readonly nays: number
    }
  | { readonly deed: 'executed'; readonly council: string; readonly index: number; readonly error: string | null }
  | {
      readonly deed: 'executedDirectly'
      readonly council: string
      readonly hash: string
      readonly account: Account
      readonly call: string
      /** A motion of threshold 1 is executed at once as `Executed`; a member's own call is `MemberExecuted`. */
      readonly event: 'Executed' | 'MemberExecuted'
      readonly error: string | null
    }
  | { readonly deed: 'composed'; readonly council: string; readonly members: readonly Account[]; readonly prime: Account | null }
  | {
      readonly deed: 'ally'
      readonly what: 'joined' | 'elevated' | 'retiring' | 'retired' | 'removed'
      readonly account: Account
    }
