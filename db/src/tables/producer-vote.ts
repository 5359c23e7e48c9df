import type { AccountId, AssetId, FactOf, RecordId } from '@secretariat/shared'
import type { ColumnType } from 'kysely'
import type { Placed } from './placed.js'

type Stated = FactOf<'producer-vote.stated'>
/** JSON that is written as text. */
type Json<T> = ColumnType<T, string>

/** A stake behind a producer: set to this much, or moved from one to another. */
export interface ProducerVoteTable extends Placed {
  voter: AccountId
  producer: AccountId
  change: 'set' | 'out' | 'in'
  stake: bigint
  asset: AssetId
  votedAt: Date
}

/** Producers a voter stands behind with all it has, or the proxy that chooses them. */
export interface ProducerChoiceTable extends Placed {
  voter: AccountId
  proxy: AccountId | null
  producers: readonly AccountId[]
  chosenAt: Date
}

export interface ProducerFixedVoteTable extends Placed {
  voter: AccountId
  producer: AccountId
  term: string
  stake: bigint
  asset: AssetId
  fixedAt: Date
}

/** A fixed vote went to another producer; null where it ended. */
export interface ProducerFixChangeTable extends Placed {
  voter: AccountId
  key: RecordId
  producer: AccountId | null
  changedAt: Date
}

/** The rows of a voter as they stood in a look. */
export interface ProducerVoteLookTable extends Placed {
  voter: AccountId
  votes: Json<Stated['votes']>
  fixed: Json<Stated['fixed']>
  lookedAt: Date
}

/** How many voters there were in a look, and how many of them it asked for. */
export interface ProducerVoteCountTable extends Placed {
  voters: number
  asked: number
  countedAt: Date
}

/** The tables of votes for producers, under the names that queries use. */
export interface ProducerVoteProjections {
  producerVote: ProducerVoteTable
  producerChoice: ProducerChoiceTable
  producerFixedVote: ProducerFixedVoteTable
  producerFixChange: ProducerFixChangeTable
  producerVoteLook: ProducerVoteLookTable
  producerVoteCount: ProducerVoteCountTable
}
