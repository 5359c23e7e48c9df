import { type Database, measure, measuredUntil, type RecordsRule, recordsRules } from '@secretariat/db'
import type { ChainId, Timestamp } from '@secretariat/shared'
import { type AlertProfile, ruleOf, type Signal } from '@secretariat/shared/alert'
import type { Logger } from 'pino'
import { withAddresses } from './addresses.js'

/** What one rule measured of all its subjects. */
export interface Measured {
  readonly rule: RecordsRule
  readonly signals: readonly Signal[]
}

export interface Reading {
  readonly db: Database
  readonly chain: ChainId
  readonly profile: AlertProfile
  readonly now: Timestamp
  readonly liveFrom: Timestamp
  readonly log: Logger
}

/** Where reading is further behind than this, deadlines are not judged by it. */
const BEHIND_MS = 15 * 60_000
/** What is measured by the clock, not by blocks. */
const ofOurselves: readonly RecordsRule[] = ['sampler-late', 'chain-stopped', 'outbox-old', 'silence-ending', 'notice-one-language']

/** Asks every rule that is measured by what is kept. One that cannot be asked has no answer, which changes nothing. */
export async function readSignals(reading: Reading): Promise<readonly Measured[]> {
  const { db, chain, profile, now, log } = reading
  const isLive = await isUpToDate(reading)
  const asked = recordsRules.filter((rule) => (isLive || ofOurselves.includes(rule)) && ruleOf(rule)?.defaults[profile] !== undefined)
  const prefix = await ss58PrefixOf(reading)
  const answers: Measured[] = []
  for (const rule of asked) {
    try {
      answers.push({ rule, signals: withAddresses(await measure(db, rule, chain, now), prefix) })
    } catch (error) {
      log.warn(error, `Rule ${rule} could not be measured on ${chain}`)
    }
  }
  return answers
}

/** History that is still being read would tell of deadlines that are long past. */
async function isUpToDate({ db, chain, now, liveFrom }: Reading): Promise<boolean> {
  const until = await measuredUntil(db, chain)
  return until !== undefined && until >= liveFrom && now - until <= BEHIND_MS
}

async function ss58PrefixOf({ db, chain }: Reading): Promise<number | null> {
  const row = await db.selectFrom('chain').select('ss58Prefix').where('id', '=', chain).executeTakeFirst()
  return row?.ss58Prefix ?? null
}
