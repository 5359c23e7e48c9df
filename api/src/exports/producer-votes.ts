import { findRankChanges, findRanking, findRanks, rankChangeList } from '../modules/producer-vote/ranking.js'
import { findFixedVotes, findProducerVotes, fixedVoteList, producerVoteList } from '../modules/producer-vote/votes.js'
import type { ProducerRankChangeWhere, ProducerVoteWhere } from '../modules/producer-vote/where.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Table } from './table.js'
import { walk } from './walk.js'

/** What voters have behind producers now. */
export const producerVotes: Table = {
  name: 'producer-votes',
  columns: [
    'chain',
    'voter',
    'producer',
    'stake',
    'stake_raw',
    'unstaking',
    'unstaking_raw',
    'asset',
    'proxy',
    'basis',
    'at',
    'block',
    'fact',
  ],
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = producerVoteList(askedChain(query), inputOf('ProducerVoteWhere', query.where) as ProducerVoteWhere | undefined)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findProducerVotes(at, list, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, voter: row.voter, producer: row.producer, asset: row.asset, proxy: row.proxy, basis: row.basis },
          ...amountCells('stake', row.stake, row.asset),
          ...amountCells('unstaking', row.unstaking, row.asset),
          ...{ at: row.at, block: row.height, fact: row.factId },
        }))
    }
  },
}

/** Votes that are bound for a time. */
export const producerFixedVotes: Table = {
  name: 'producer-fixed-votes',
  columns: [
    ...['chain', 'voter', 'number', 'producer', 'term', 'days', 'weight', 'stake', 'stake_raw', 'asset'],
    ...['from_block', 'until_block', 'withdrawn', 'at', 'block', 'fact'],
  ],
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = fixedVoteList(askedChain(query), inputOf('ProducerVoteWhere', query.where) as ProducerVoteWhere | undefined)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findFixedVotes(at, list, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, voter: row.voter, number: row.number, producer: row.producer, term: row.term },
          ...{ days: row.days, weight: row.weight, asset: row.asset, withdrawn: row.withdrawn },
          ...amountCells('stake', row.stake, row.asset),
          ...{ from_block: row.fromHeight, until_block: row.untilHeight, at: row.at, block: row.height, fact: row.factId },
        }))
    }
  },
}

/** All producers in the order of votes, at the last look. */
export const producerRanking: Table = {
  name: 'producer-ranking',
  columns: ['chain', 'rank', 'place', 'producer', 'votes', 'active', 'blacklisted', 'margin', 'at', 'block', 'fact'],
  lines: (query) => {
    const chain = askedChain(query)
    return async function* read(db) {
      const ranking = await findRanking(db, chain, undefined)
      if (ranking === undefined) return
      const { at, height, factId } = ranking
      yield (await findRanks(db, ranking)).map((row) => ({
        ...{ chain, rank: row.rank, place: row.place, producer: row.producer, votes: String(row.votes) },
        ...{ active: row.active, blacklisted: row.blacklisted, margin: row.margin === null ? null : String(row.margin) },
        ...{ at, block: height, fact: factId },
      }))
    }
  },
}

/** Producers that changed their rank, newest first. */
export const producerRankChanges: Table = {
  name: 'producer-rank-changes',
  columns: ['chain', 'producer', 'from', 'to', 'votes_from', 'votes_to', 'crossing', 'at', 'block', 'fact'],
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = rankChangeList(askedChain(query), inputOf('ProducerRankChangeWhere', query.where) as ProducerRankChangeWhere | undefined)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findRankChanges(at, list, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, producer: row.producer, from: row.rankBefore, to: row.rank, crossing: row.crossing },
          ...{ votes_from: String(row.votesBefore), votes_to: String(row.votes), at: row.at, block: row.height, fact: row.factId },
        }))
    }
  },
}
