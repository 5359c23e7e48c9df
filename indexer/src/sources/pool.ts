import { RetryableError, UsageError } from '@secretariat/shared'
import { backoffMs, rest, unlessStopped } from './backoff.js'

/** A connection to one endpoint. */
export interface Connection {
  readonly url: string
  close(): Promise<void>
}

export interface PoolOptions<C extends Connection> {
  readonly chain: string
  readonly urls: readonly string[]
  /** How an endpoint of such a chain is written, for whoever gave none. */
  readonly example: string
  /** Connects, and proves that the endpoint serves the chain: a `UsageError` where it serves another. */
  readonly open: (url: string) => Promise<C>
  /** Time without any answer after which the pool fails instead of trying on; undefined tries for ever. */
  readonly giveUpAfterMs: number | undefined
  /** Told of each failure, and by null that answers come again. */
  readonly onTrouble: (problem: string | null) => void
}

/** Several endpoints of one chain: the one in use serves until it fails, then the next that is not resting. */
export interface Pool<C extends Connection> {
  /** Does some work on an endpoint, and again on the next one while the work fails for reasons that pass. */
  use<T>(work: (connection: C) => Promise<T>, signal: AbortSignal): Promise<T>
  /** Does some work on every endpoint that is not resting, and answers what came back: at least one result. */
  each<T>(work: (connection: C) => Promise<T>, signal: AbortSignal): Promise<readonly T[]>
  readonly current: string | undefined
  /** What is wrong with endpoints at the moment, one line for each of them. */
  readonly problems: readonly string[]
  close(): Promise<void>
}

/** One endpoint of the pool. */
interface Seat<C> {
  readonly url: string
  connection: Promise<C> | undefined
  failures: number
  restsUntil: number
  /** Why it failed last; undefined while it serves. */
  problem: string | undefined
  /** Why this endpoint is never asked again: it serves another chain, or lacks what is needed. */
  refused: UsageError | undefined
}

interface State<C extends Connection> extends PoolOptions<C> {
  readonly seats: readonly Seat<C>[]
  /** Place of the seat in use. */
  turn: number
  lastGood: number
  /** Why an endpoint was left last; undefined once any of them serves again. Work cut off by our own leaving has nothing to add. */
  problem: string | undefined
}

export function poolOf<C extends Connection>(options: PoolOptions<C>): Pool<C> {
  const seats = options.urls.map(
    (url): Seat<C> => ({ url, connection: undefined, failures: 0, restsUntil: 0, problem: undefined, refused: undefined }),
  )
  const state: State<C> = { ...options, seats, turn: 0, lastGood: Date.now(), problem: undefined }
  return {
    use: (work, signal) => use(state, work, signal),
    each: (work, signal) => each(state, work, signal),
    get current() {
      return seats[state.turn]?.url
    },
    get problems() {
      return seats.flatMap(({ problem }) => problem ?? [])
    },
    async close() {
      await Promise.allSettled(seats.map(async (seat) => (await seat.connection)?.close()))
    },
  }
}

async function use<C extends Connection, T>(state: State<C>, work: (connection: C) => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const seat = await choose(state, signal)
    const done = await attempt(state, seat, work, signal)
    if (done !== undefined) return done.result
  }
}

async function each<C extends Connection, T>(
  state: State<C>,
  work: (connection: C) => Promise<T>,
  signal: AbortSignal,
): Promise<readonly T[]> {
  for (;;) {
    await choose(state, signal)
    const ready = state.seats.filter((seat) => isReady(seat))
    const done = await Promise.all(ready.map((seat) => attempt(state, seat, work, signal)))
    const results = done.flatMap((one) => (one === undefined ? [] : [one.result]))
    if (results.length > 0) return results
  }
}

/** The result of some work on an endpoint; undefined where it failed in a way that passes, and the endpoint rests. */
async function attempt<C extends Connection, T>(
  state: State<C>,
  seat: Seat<C>,
  work: (connection: C) => Promise<T>,
  signal: AbortSignal,
): Promise<{ readonly result: T } | undefined> {
  seat.connection ??= state.open(seat.url)
  const { connection } = seat
  try {
    const result = await unlessStopped(connection.then(work), signal)
    if (state.problem !== undefined) state.onTrouble(null)
    state.problem = undefined
    seat.failures = 0
    seat.problem = undefined
    state.lastGood = Date.now()
    return { result }
  } catch (error) {
    signal.throwIfAborted()
    // Work that ran beside this one may have blamed the connection already and opened another.
    if (seat.connection === connection) blame(state, seat, error)
    giveUpIfHopeless(state, error)
    return undefined
  }
}

const isReady = <C>(seat: Seat<C>): boolean => seat.refused === undefined && seat.restsUntil <= Date.now()

async function choose<C extends Connection>(state: State<C>, signal: AbortSignal): Promise<Seat<C>> {
  signal.throwIfAborted()
  const { seats, turn, chain, example } = state
  const usable = [...seats.slice(turn), ...seats.slice(0, turn)].filter((seat) => seat.refused === undefined)
  if (usable.length === 0) {
    throw (
      seats.find((seat) => seat.refused)?.refused ??
      new UsageError(`Chain ${chain} has no endpoint: give one with --chain ${chain}=${example}`, 2)
    )
  }
  const ready = usable.find(isReady)
  if (ready === undefined) {
    await rest(Math.max(10, Math.min(...usable.map((seat) => seat.restsUntil)) - Date.now()), signal)
    return choose(state, signal)
  }
  state.turn = seats.indexOf(ready)
  return ready
}

function blame<C extends Connection>(state: State<C>, seat: Seat<C>, error: unknown): void {
  const { connection } = seat
  seat.connection = undefined
  connection?.then((opened) => opened.close()).catch(() => undefined)
  if (error instanceof UsageError) seat.refused = error
  else if (!(error instanceof RetryableError)) throw error
  seat.failures += 1
  seat.restsUntil = Date.now() + backoffMs(seat.failures)
  seat.problem = error.message
  state.problem = error.message
  state.onTrouble(error.message)
  const place = state.seats.indexOf(seat)
  if (state.turn === place) state.turn = (place + 1) % state.seats.length
}

function giveUpIfHopeless<C extends Connection>({ chain, giveUpAfterMs, lastGood, problem = '' }: State<C>, error: unknown): void {
  if (!(error instanceof RetryableError) || giveUpAfterMs === undefined || Date.now() - lastGood < giveUpAfterMs) return
  throw new UsageError(
    `Chain ${chain}: no useful answer for ${Math.round(giveUpAfterMs / 1000)} s. ${problem}. Check the endpoint given with --chain.`,
  )
}
