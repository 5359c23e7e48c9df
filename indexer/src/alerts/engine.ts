import { type Database, keepReadings, loadChainSays, loadRuleSettings, type Passed, transition } from '@secretariat/db'
import { type ChainId, Timestamp } from '@secretariat/shared'
import { type AlertProfile, alertProfiles, type ChainSays, type Signal, type Write } from '@secretariat/shared/alert'
import type { Logger } from 'pino'
import type { ChainConfig } from '../chains.js'
import type { OnSignals } from '../head/watcher.js'
import { rest } from '../sources/backoff.js'
import { judge, looksOf, ofForce } from './judge.js'
import { type Measured, readSignals } from './read-signals.js'

/** A chain whose incidents are kept. */
export interface AlertedChain {
  readonly id: ChainId
  readonly name: string
  readonly profile: AlertProfile
}

export interface AlertOptions {
  readonly db: Database
  readonly chains: readonly AlertedChain[]
  readonly write: Write
  /** Where the dashboard is reached; null where that is not known. */
  readonly dashboard: string | null
  /** What is older is history: it is kept and never told. */
  readonly liveFrom: Timestamp
  readonly log: Logger
  readonly now?: () => Timestamp
}

/** The chains among these that rules know; of others nobody could say what is bad. */
export function alertedChains(chains: readonly ChainConfig[]): AlertedChain[] {
  return chains.flatMap(({ id, name, profile: { name: kind } }) => {
    const profile = alertProfiles.find((each) => each === kind)
    return profile === undefined ? [] : [{ id, name: name ?? id, profile }]
  })
}

/** Judges what is measured, and keeps what comes of it. */
export interface AlertEngine {
  /** For whoever measures signs of life: they are judged at once. */
  readonly onSignals: OnSignals
  /** Judges until the signal says stop; what fails is tried again a second later. */
  run(signal: AbortSignal): Promise<void>
  /** Judges a chain once by what is known now. */
  pass(chain: ChainId): Promise<Passed>
}

const EVERY_MS = 1000
/** How often read models are asked. */
const RECORDS_MS = 15_000
/** How often what was measured is kept for people to see. */
const KEEP_MS = 5000
/** Signs of life that were not renewed for so long tell nothing any more. */
const STALE_MS = 120_000

interface Desk extends AlertedChain {
  live: readonly Signal[]
  records: readonly Measured[]
  readAt: Timestamp
  says: ChainSays
  keptAt: Timestamp
  /** What is under way, and whether something new came meanwhile. */
  passing: Promise<Passed> | undefined
  isDirty: boolean
}

export function alertEngine(options: AlertOptions): AlertEngine {
  const desks = new Map(options.chains.map((chain): [ChainId, Desk] => [chain.id, { ...chain, ...empty }]))
  return {
    onSignals(chain, signals) {
      const desk = desks.get(chain)
      if (desk === undefined) return
      const isNews = !saysTheSame(desk.live, signals)
      desk.live = signals
      // What says nothing new is judged within the second anyway.
      if (isNews) void attempt(options, desk)
    },
    async run(signal) {
      while (!signal.aborted) {
        await Promise.all([...desks.values()].map((desk) => attempt(options, desk)))
        await rest(EVERY_MS, signal).catch(() => undefined)
      }
      await Promise.allSettled([...desks.values()].map(({ passing }) => passing))
    },
    async pass(chain) {
      const desk = desks.get(chain)
      if (desk === undefined) throw new TypeError(`Nobody alerts for ${chain}`)
      return await passOnce(options, desk)
    },
  }
}

const never = Timestamp(0)
const empty = {
  live: [],
  records: [],
  readAt: never,
  says: { tolerance: null },
  keptAt: never,
  passing: undefined,
  isDirty: false,
} as const

/** Good answers are counted on with each of them, which is no news. */
function saysTheSame(before: readonly Signal[], now: readonly Signal[]): boolean {
  const word = ({ rule, subject, value, height, provisional }: Signal) => `${rule} ${subject} ${value} ${height} ${provisional}`
  return before.length === now.length && now.every((each, i) => before[i] !== undefined && word(before[i]) === word(each))
}

/** One pass at a time; what comes while one is under way is judged right after it. */
async function attempt(options: AlertOptions, desk: Desk): Promise<void> {
  if (desk.passing !== undefined) {
    desk.isDirty = true
    return
  }
  try {
    do {
      desk.isDirty = false
      desk.passing = passOnce(options, desk)
      await desk.passing
    } while (desk.isDirty)
  } catch (error) {
    options.log.warn(error, `The incidents of ${desk.id} could not be kept; trying again`)
  } finally {
    desk.passing = undefined
  }
}

async function passOnce({ db, log, liveFrom, write, dashboard, ...options }: AlertOptions, desk: Desk): Promise<Passed> {
  const now = options.now?.() ?? Timestamp(Date.now())
  if (now - desk.readAt >= RECORDS_MS) {
    desk.records = await readSignals({ db, chain: desk.id, profile: desk.profile, now, liveFrom, log })
    desk.says = await loadChainSays(db, desk.id)
    desk.readAt = now
  }
  const live = desk.live.filter(({ at }) => now - at < STALE_MS)
  const measured = { ...desk, live, settings: await loadRuleSettings(db, desk.id) }
  const readings = judge(measured)
  const looks = looksOf(measured)
  const voice = { write, chainName: desk.name, profile: desk.profile, dashboard }
  const answered = new Set(looks.keys())
  const passed = await transition(db, { chain: desk.id, signals: ofForce(readings), answered, liveFrom, now, voice })
  if (passed.events > 0) log.debug({ chain: desk.id, ...passed }, 'Incidents moved')
  if (passed.events > 0 || now - desk.keptAt >= KEEP_MS) {
    desk.keptAt = now
    // Nothing but a page shows them: incidents do not wait for it.
    await keepReadings(db, { chain: desk.id, looks, readings }).catch((error: unknown) => log.debug(error, 'Readings were not kept'))
  }
  return passed
}
