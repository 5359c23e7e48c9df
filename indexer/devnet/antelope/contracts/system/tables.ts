import { defineTable } from '../rows.js'

type Account = { readonly name: string; readonly available: string }
export const accounts = defineTable<Account>('eosio', 'accounts', ({ name }) => name)

export type Candidate = {
  readonly name: string
  readonly block_signing_key: string
  readonly commission_rate: number
  /** Whole tokens, those of fixed votes weighted. */
  readonly total_staked: number
  readonly rewards_pool: string
  readonly total_voteage: number
  readonly voteage_update_height: number
  readonly url: string
  readonly emergency: boolean
}
export const bps = defineTable<Candidate>('eosio', 'bps', ({ name }) => name)

export type VoteAge = { readonly staked: string; readonly age: number; readonly update_height: number }
export type Vote = { readonly bpname: string; readonly voteage: VoteAge; readonly unstaking: string; readonly unstake_height: number }
/** Scope: the voter. */
export const votes = defineTable<Vote>('eosio', 'votes', ({ bpname }) => bpname)

export type FixedVote = {
  readonly key: number
  readonly voter: string
  readonly bpname: string
  readonly fvote_typ: string
  readonly votepower_age: VoteAge
  readonly vote: string
  readonly start_block_num: number
  readonly withdraw_block_num: number
  readonly is_withdraw: boolean
}
/** Scope: the voter. */
export const fixvotes = defineTable<FixedVote>('eosio', 'fixvotes', ({ key }) => key)

export type Counted = {
  readonly version: number
  readonly block_height: number
  readonly producers: readonly { readonly bpname: string; readonly amount: number }[]
}
export const schedules = defineTable<Counted>('eosio', 'schedules', ({ version }) => version)

type Heartbeat = { readonly bpname: string; readonly timestamp: string }
export const heartbeats = defineTable<Heartbeat>('eosio', 'heartbeat', ({ bpname }) => bpname)

export type Monitor = {
  readonly bpname: string
  /** The producer's amount when all were last looked at. */
  readonly last_block_num: number
  readonly consecutive_drain_block: number
  readonly consecutive_produce_block: number
  readonly total_drain_block: number
  readonly stability: number
  readonly bock_age: number
  /** 0 normal, 1 punishable, 2 punished. */
  readonly bp_status: number
  readonly end_punish_block: number
}
export const monitors = defineTable<Monitor>('eosio', 'bpmonitor', ({ bpname }) => bpname)

type Drained = { readonly current_block_num: number; readonly drain_block_num: number }
/** Scope: the producer. */
export const drained = defineTable<Drained>('eosio', 'drainblocks', ({ current_block_num }) => current_block_num)

type Punishment = {
  readonly punish_bp_name: string
  readonly proposaler: string
  readonly approve_bp: readonly string[]
  readonly effective_block_num: number
}
export const punishments = defineTable<Punishment>('eosio', 'punishbps', ({ punish_bp_name }) => punish_bp_name)

type Blacklisted = { readonly bpname: string; readonly isactive: boolean }
/** A producer that was taken out stands here and is not active. */
export const blacklist = defineTable<Blacklisted>('eosio', 'blackpro', ({ bpname }) => bpname)

type Status = { readonly name: string; readonly emergency: boolean }
export const status = defineTable<Status>('eosio', 'chainstatus', ({ name }) => name)

type Reward = {
  readonly name: string
  readonly last_standard_bp: string
  readonly reward_block_out: string
  readonly reward_budget: string
  readonly total_block_age: number
  readonly last_reward_block_num: number
}
export const rewards = defineTable<Reward>('eosio', 'blockreward', ({ name }) => name)

type Recent = { readonly name: string; readonly next_index: number; readonly max_size: number; readonly producers: readonly string[] }
export const recents = defineTable<Recent>('eosio', 'lastproducer', ({ name }) => name)

type Config = { readonly config_name: string; readonly number_value: number; readonly string_value: string }
export const configs = defineTable<Config>('eosio', 'systemconfig', ({ config_name }) => config_name)
