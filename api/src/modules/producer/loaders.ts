import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { findClock } from './clock.js'
import { type DayRow, findStrip, lastDays } from './days.js'
import { findEvents } from './events.js'
import { type ProducerKey, producerKey } from './key.js'
import { findStreaks } from './missed.js'
import { findHeartbeats, findPenalties } from './penalties.js'
import { findPunishments } from './punishments.js'
import { findRankHistory, findRanks, rankOwner } from './ranks.js'
import { findByName, type ProducerRow } from './records.js'
import { slotLoaders } from './slots.js'
import { findSpans } from './spans.js'

type Keys = readonly ProducerKey[]

/** A producer and the days that are asked for. */
export type AskedDays = ProducerKey & { readonly days: number; readonly offset: number }

const askedDays = ({ days, offset, ...key }: AskedDays): string => `${producerKey(key)}/${days}/${offset}`

export function producerLoaders(db: Kysely<Schema>) {
  return {
    ...slotLoaders(db),
    producer: rowLoader(producerKey, (keys: Keys) => byChain(keys, (chain, own) => findByName(db, chain, own)), producerKey),
    producerStrip: rowsLoader(askedDays, (keys: readonly AskedDays[]) => findStrips(db, keys), askedDays),
    producerStreaks: rowsLoader(producerKey, (keys: Keys) => findStreaks(db, keys), producerKey),
    producerRank: rowLoader(producerKey, (keys: Keys) => findRanks(db, keys), rankOwner),
    producerRanks: rowsLoader(producerKey, (keys: Keys) => findRankHistory(db, keys), rankOwner),
    producerPenalty: rowLoader(producerKey, (keys: Keys) => findPenalties(db, keys), producerKey),
    producerHeartbeat: rowLoader(producerKey, (keys: Keys) => findHeartbeats(db, keys), producerKey),
    producerPunishments: rowsLoader(producerKey, (keys: Keys) => findPunishments(db, keys), producerKey),
    producerEvents: rowsLoader(producerKey, (keys: Keys) => findEvents(db, keys), producerKey),
    producerSpans: rowsLoader(producerKey, (keys: Keys) => findSpans(db, keys), producerKey),
  }
}

async function byChain(
  keys: Keys,
  find: (chain: ChainId, own: ProducerKey['producer'][]) => Promise<ProducerRow[]>,
): Promise<ProducerRow[]> {
  const chains = [...new Set(keys.map(({ chain }) => chain))]
  const own = (of: ChainId) => keys.filter(({ chain }) => chain === of).map(({ producer }) => producer)
  return (await Promise.all(chains.map((chain) => find(chain, own(chain))))).flat()
}

/** One statement for each chain and stretch of days. */
async function findStrips(db: Kysely<Schema>, keys: readonly AskedDays[]): Promise<(DayRow & AskedDays)[]> {
  const stretches = new Map(keys.map(({ chain, days, offset }) => [`${chain}/${days}/${offset}`, { chain, days, offset }]))
  const strips = [...stretches.values()].map(async ({ chain, days, offset }) => {
    const clock = await findClock(db, chain)
    if (clock === undefined) return []
    const own = keys.filter((key) => key.chain === chain && key.days === days && key.offset === offset).map(({ producer }) => producer)
    const rows = await findStrip(db, clock, lastDays(clock, days, offset), own)
    return rows.map((row) => ({ ...row, days, offset }))
  })
  return (await Promise.all(strips)).flat()
}
