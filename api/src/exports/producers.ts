import { badInput } from '../modules/base/bad-input.js'
import { checkedOrder, checkedWhere } from '../modules/base/filter.js'
import { requireChainId } from '../modules/base/key.js'
import { type Window, windows } from '../modules/producer/clock.js'
import { producerLoaders } from '../modules/producer/loaders.js'
import { reliabilityOf } from '../modules/producer/parts.schema.js'
import { findProducers, type ProducerRow, producerList } from '../modules/producer/records.js'
import { sumsOf } from '../modules/producer/slots.js'
import type { ProducerOrder, ProducerWhere } from '../modules/producer/where.js'
import { amountCells } from './amount-cells.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const windowColumns = (window: Window) => [`expected_${window}`, `missed_${window}`, `reliability_${window}`]

const columns = [
  ...['key', 'chain', 'producer', 'standing', 'state', 'place', 'rank', 'votes', 'commission', 'url', 'emergency', 'blacklisted'],
  ...['last_block', 'last_slot', 'last_at', 'streak', ...windows.flatMap(windowColumns)],
  ...[
    'drained',
    'our_missed',
    'difference',
    'comparable',
    'penalty_status',
    'punished_until',
    'pledge',
    'pledge_raw',
    'deducted',
    'deducted_raw',
  ],
  ...['asset', 'penalty_block', 'heartbeat_at'],
]

type Load = ReturnType<typeof producerLoaders>

async function windowCells(row: ProducerRow, window: Window, load: Load): Promise<Line> {
  const sums = sumsOf(await load.producerWindow.load({ chain: row.chain, window }), row)
  return { [`expected_${window}`]: sums.expected, [`missed_${window}`]: sums.missed, [`reliability_${window}`]: reliabilityOf(sums) }
}

async function penaltyCells(row: ProducerRow, load: Load): Promise<Line> {
  const penalty = await load.producerPenalty.load(row)
  if (penalty === undefined) return {}
  const { drained, ourMissed, asset } = penalty
  return {
    ...{ drained, our_missed: ourMissed, difference: drained === null || ourMissed === null ? null : drained - ourMissed },
    ...{ comparable: penalty.comparable, penalty_status: penalty.status, punished_until: penalty.punishedUntil },
    ...amountCells('pledge', penalty.pledge, asset),
    ...amountCells('deducted', penalty.deducted, asset),
    ...{ asset, penalty_block: penalty.height },
  }
}

async function lineOf(row: ProducerRow, load: Load): Promise<Line> {
  const [rank, heartbeat, penalty, ...sums] = await Promise.all([
    load.producerRank.load(row),
    load.producerHeartbeat.load(row),
    penaltyCells(row, load),
    ...windows.map((window) => windowCells(row, window, load)),
  ])
  const known = Object.fromEntries(columns.map((column) => [column, null]))
  return Object.assign(known, ...sums, penalty, {
    ...{ key: row.key, chain: row.chain, producer: row.producer, standing: row.standing, state: row.state, place: row.place },
    ...{ rank: row.rank, votes: rank?.votes.toString() ?? null, url: rank?.url ?? null },
    ...{ commission: rank?.commission == null ? null : rank.commission / 10_000, emergency: rank?.emergency ?? null },
    ...{ blacklisted: rank?.blacklisted ?? null, last_block: row.lastHeight, last_slot: row.lastSlot, last_at: row.lastAt },
    ...{ streak: row.streak, heartbeat_at: heartbeat?.beatAt ?? null },
  })
}

/** Producers of one chain, in the order of the list in GraphQL. */
export const producers: Table = {
  name: 'producers',
  columns,
  lines: ({ chain, where, orderBy }) => {
    if (chain === undefined) throw badInput('chain is missing: add ?chain=KEY')
    const id = requireChainId(chain)
    // Safety: the schema's own types read both values.
    const filter = checkedWhere(inputOf('ProducerWhere', where) as ProducerWhere | undefined)
    // Safety: as above.
    const orders = checkedOrder(inputOf('[ProducerOrder!]', orderBy) as ProducerOrder[] | undefined)
    return async function* read(db) {
      const list = await producerList(db, id, filter, orders)
      const load = producerLoaders(db)
      for await (const page of walk(db, list.listing, (at, span) => findProducers(at, list, span))) {
        yield await Promise.all(page.map((row) => lineOf(row, load)))
      }
    }
  },
}
