import { changesOperation, unreadOperation } from '../features/contract/contract.graphql.js'
import { headsOperation } from '../features/head/head.graphql.js'
import { multisigOperation, multisigsOperation, textOperation } from '../features/multisig/multisig.graphql.js'
import {
  missedOperation,
  boardOperation as producerBoardOperation,
  producersOperation,
  stopsOperation,
} from '../features/producer/board.graphql.js'
import { daysOperation, producerOperation } from '../features/producer/producer.graphql.js'
import { samplesOperation } from '../features/producer/samples.graphql.js'
import { waitingOperation } from '../features/producer/waiting.graphql.js'
import { curveOperation, rankingOperation } from '../features/producer-vote/ranking.graphql.js'
import { fixedVotesOperation, rankChangesOperation, votesOperation } from '../features/producer-vote/votes.graphql.js'
import { schedulesOperation } from '../features/schedule/schedule.graphql.js'

/** What the pages of Antelope chains ask for. */
export const antelopeOperations = [
  multisigOperation,
  multisigsOperation,
  textOperation,
  missedOperation,
  headsOperation,
  producerBoardOperation,
  producersOperation,
  stopsOperation,
  daysOperation,
  producerOperation,
  waitingOperation,
  curveOperation,
  rankingOperation,
  fixedVotesOperation,
  rankChangesOperation,
  votesOperation,
  schedulesOperation,
  changesOperation,
  unreadOperation,
  samplesOperation,
]
