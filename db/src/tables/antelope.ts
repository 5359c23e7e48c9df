import type { AbiTable } from './abi.js'
import type { ContractViews } from './contract.js'
import type { FundProjections, SecretariatTermTable } from './fund.js'
import type { FundViews } from './fund-state.js'
import type { MultisigProjections } from './multisig.js'
import type { MultisigKept, MultisigViews } from './multisig-state.js'
import type { ProducerProjections } from './producer.js'
import type { ProducerViews } from './producer-state.js'
import type { ProducerVoteProjections } from './producer-vote.js'
import type { ProducerVoteViews } from './producer-vote-state.js'
import type { SampleTable } from './sample.js'

/** What is kept of an Antelope chain beside its facts. */
export interface AntelopeTables {
  abi: AbiTable
  sample: SampleTable
}

/** Rows made from the facts of Antelope chains: producers, their votes, budgets, multisigs. */
export interface AntelopeProjections extends ProducerProjections, ProducerVoteProjections, FundProjections, MultisigProjections {}

/** Rows made from what people state of them. */
export interface AntelopeEntries {
  secretariatTerm: SecretariatTermTable
}

/** What is concluded from them. */
export interface AntelopeViews extends ProducerViews, ProducerVoteViews, FundViews, MultisigViews, ContractViews {}

/** What of it takes long to conclude. */
export interface AntelopeKept extends MultisigKept {}
