import { defineTable } from '../rows.js'

export const budgetAccount = 'eosio.budget'

/** What a motion or a request for money has become. */
export const sections = { pending: 0, passed: 1, rejected: 2, turnedDown: 3 } as const

type Committee = { readonly budget_name: string; readonly member: readonly string[] }
export const committees = defineTable<Committee>(budgetAccount, 'committee', ({ budget_name }) => budget_name)

export type Motion = {
  readonly id: number
  readonly root_id: number
  readonly title: string
  readonly content: string
  /** What is left of it. */
  readonly quantity: string
  readonly proposer: string
  readonly section: number
  readonly takecoin_num: number
  readonly approve_end_block_num: number
  readonly extern_data: readonly string[]
}
export const motions = defineTable<Motion>(budgetAccount, 'motions', ({ id }) => id)

/** Members of the committee by what they said. */
export type Opinions = {
  readonly requested: readonly string[]
  readonly approved: readonly string[]
  readonly unapproved: readonly string[]
}
type Approvers = { readonly id: number } & Opinions
/** Scope: the proposer. */
export const approvers = defineTable<Approvers>(budgetAccount, 'approvers', ({ id }) => id)

export type Takecoin = {
  readonly id: number
  readonly montion_id: number
  readonly content: string
  readonly quantity: string
  readonly receiver: string
  readonly section: number
  readonly end_block_num: number
} & Opinions
/** Scope: the proposer. */
export const takecoins = defineTable<Takecoin>(budgetAccount, 'takecoins', ({ id }) => id)

type Config = { readonly config_name: string; readonly number_value: number; readonly string_value: string }
export const budgetConfigs = defineTable<Config>(budgetAccount, 'budgetconfig', ({ config_name }) => config_name)

type Next = { readonly name: string; readonly id: number }
/** Ids are never used twice, also when their rows are gone. No node shows this table. */
export const nextIds = defineTable<Next>(budgetAccount, 'nextids', ({ name }) => name)
