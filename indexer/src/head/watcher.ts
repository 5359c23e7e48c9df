import { type Database, heightRead, loadLiveness, recordHeads } from '@secretariat/db'
import { type ChainId, Height, type Timestamp } from '@secretariat/shared'
import {
  afterHeader,
  type EndpointWord,
  type IndexedTo,
  isKnown,
  type LiveHeader,
  type Liveness,
  nothingSeen,
  type Signal,
  signalsAt,
} from '@secretariat/shared/alert'
import type { Logger } from 'pino'
import { backoffMs, rest, unlessStopped } from '../sources/backoff.js'
import type { Makers } from './makers.js'
import type { HeadReader, Sighting } from './reader.js'

/** Told of everything that is measured, after each answer of an endpoint and each failure. */
export type OnSignals = (chain: ChainId, signals: readonly Signal[]) => void

export interface HeadWatchOptions {
  readonly db: Database
  readonly chain: ChainId
  readonly readers: readonly HeadReader[]
  readonly makers: Makers
  /** Blocks that are remembered. */
  readonly keep: number
  readonly onSignals: OnSignals
  readonly log: Logger
  readonly now: () => Timestamp
}

/** An answer whose newest block is older than the chain's by more than this was not in time. */
const IN_TIME_MS = 15_000

interface State extends HeadWatchOptions {
  liveness: Liveness
  readonly words: Map<string, EndpointWord>
  finalized: Height | null
  indexed: IndexedTo | null
  /** Headers that are not written yet. */
  unwritten: LiveHeader[]
  writing: Promise<void> | undefined
}

/**
 * Follows the newest blocks of a chain over all its endpoints until the signal says stop. It writes nothing that counts: what it says
 * can be lost at any moment, and its failures are nobody else's.
 */
export async function watchHeads(options: HeadWatchOptions, signal: AbortSignal): Promise<void> {
  const { db, chain, keep, readers } = options
  const liveness = await loadLiveness(db, chain, keep).catch(() => nothingSeen)
  const state: State = { ...options, liveness, words: new Map(), finalized: null, indexed: null, unwritten: [], writing: undefined }
  const since = options.now()
  for (const { endpoint } of readers) state.words.set(endpoint, { ...unheard, endpoint, since })
  await Promise.all(readers.map((reader) => attend(state, reader, signal)))
  await state.writing
}

const unheard = { height: null, finalized: null, time: null, answeredAt: null, problem: null, good: 0 }

async function attend(state: State, reader: HeadReader, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    try {
      const sighting = await unlessStopped(
        reader.read((hash) => isKnown(state.liveness, hash)),
        signal,
      )
      failures = 0
      absorb(state, reader, sighting)
      await unlessStopped(state.makers.refresh(state.liveness, reader, state.now()), signal)
      tell(state)
      await reader.next(signal)
    } catch (error) {
      if (signal.aborted) return
      failures += 1
      complain(state, reader, error)
      tell(state)
      await rest(backoffMs(failures), signal).catch(() => undefined)
    }
  }
}

function absorb(state: State, { endpoint }: HeadReader, { headers, height, time, finalized }: Sighting): void {
  const seenAt = state.now()
  for (const told of headers) {
    if (isKnown(state.liveness, told.hash)) continue
    const header = { ...told, seenAt }
    state.liveness = afterHeader(state.liveness, header, state.keep)
    state.unwritten.push(header)
  }
  const tip = state.liveness.canonical.at(-1)
  const word = state.words.get(endpoint)
  const isInTime = tip === undefined || tip.time - time <= IN_TIME_MS
  const said = { height, time, finalized, answeredAt: seenAt, problem: null, good: isInTime ? (word?.good ?? 0) + 1 : 0 }
  state.words.set(endpoint, { endpoint, since: word?.since ?? seenAt, ...said })
  state.finalized = Height(Math.max(finalized, state.finalized ?? 0))
}

function complain(state: State, { endpoint, url }: HeadReader, error: unknown): void {
  // An address may hold a key, and everybody may see what is wrong with an endpoint.
  const problem = (error instanceof Error ? error.message : String(error)).replaceAll(url, endpoint)
  const word = state.words.get(endpoint)
  if (word?.problem == null) state.log.debug(`No head of ${endpoint}: ${problem}`)
  if (word !== undefined) state.words.set(endpoint, { ...word, problem, good: 0 })
}

function tell(state: State): void {
  const { chain, liveness, finalized, indexed, words, makers, log } = state
  const situation = { chain, liveness, finalized, indexed, endpoints: [...words.values()], makers: makers.known() }
  try {
    state.onSignals(chain, signalsAt(situation, state.now()))
  } catch (error) {
    log.warn(error, `Signals of ${chain} were not taken`)
  }
  state.writing ??= write(state)
    .catch((error: unknown) => log.debug(error, `Heads of ${chain} were not written`))
    .finally(() => {
      state.writing = undefined
    })
}

/** What cannot be written is no loss; what is read is asked for on the same way. */
async function write(state: State): Promise<void> {
  const { db, chain, words } = state
  const headers = state.unwritten
  state.unwritten = []
  await recordHeads(db, { chain, headers, endpoints: [...words.values()] })
  state.indexed = indexedNow(state, await heightRead(db, chain))
}

function indexedNow({ indexed, finalized, now }: State, height: Height | undefined): IndexedTo | null {
  if (height === undefined) return null
  const isWaiting = finalized !== null && finalized > height
  const waitingSince = indexed?.height === height ? (indexed.waitingSince ?? now()) : now()
  return { height, waitingSince: isWaiting ? waitingSince : null }
}
