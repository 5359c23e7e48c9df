import { type BoardOrder, findBoard, ordered, type PersonRow, shareOf } from '../modules/history/board.js'
import { usd } from '../modules/history/board.schema.js'
import { chainsOf } from '../modules/history/schema.js'
import type { AnySeatRow } from '../modules/history/terms.js'
import { amountCells } from './amount-cells.js'
import { inputOf } from './input.js'
import type { Line, Table, TableQuery } from './table.js'

/** One chain, or all. */
function chainsIn({ chain }: TableQuery) {
  return chainsOf(chain === undefined ? undefined : [chain])
}

function seatLine(seat: AnySeatRow): Line {
  return {
    ...{ term: seat.term, origin: seat.origin, chain: seat.chain, person: seat.person, name: seat.name, member: seat.member },
    ...{ votes: seat.votes, valid: seat.valid, share: shareOf(seat) },
    ...amountCells('own_stake', seat.ownStake, seat.asset),
    ...amountCells('backing', seat.backing, seat.asset),
    ...amountCells('operator_stake', seat.operatorStake, seat.asset),
    ...{ asset: seat.asset, fact: seat.factId },
  }
}

/** Who sat in which term, written down or read: the cells of the board, oldest term first. */
export const historySeats: Table = {
  name: 'history-seats',
  columns: [
    ...['term', 'origin', 'chain', 'person', 'name', 'member', 'votes', 'valid', 'share', 'own_stake', 'own_stake_raw'],
    ...['backing', 'backing_raw', 'operator_stake', 'operator_stake_raw', 'asset', 'fact'],
  ],
  lines: (query) => {
    const chains = chainsIn(query)
    return async function* read(db) {
      const { terms, people } = await findBoard(db, chains)
      const seats = people.flatMap((person) => person.seats)
      for (const { key } of terms) {
        yield seats
          .filter(({ term }) => term === key)
          .toSorted((a, b) => a.position - b.position)
          .map(seatLine)
      }
    }
  },
}

function personLine({ person, name, seats, votes, valid, pooled, mean, earned }: PersonRow): Line {
  return { person, name, terms: seats.length, votes, valid, pooled, mean, ...amountCells('earned_usd', earned, usd) }
}

/** Everybody over all terms, in the order of the board. */
export const historyPeople: Table = {
  name: 'history-people',
  columns: ['person', 'name', 'terms', 'votes', 'valid', 'pooled', 'mean', 'earned_usd', 'earned_usd_raw'],
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const order = inputOf('HistoryBoardOrder', query.orderBy) as BoardOrder | undefined
    const chains = chainsIn(query)
    return async function* read(db) {
      yield ordered(await findBoard(db, chains), order).people.map(personLine)
    }
  },
}
