import { BlockHash, RetryableError, UsageError } from '@secretariat/shared'
import { backoffMs, rest } from '../backoff.js'
import { connect, type Endpoint } from './endpoint.js'

export interface PoolOptions {
  readonly chain: string
  readonly urls: readonly string[]
  /** Genesis hash of the chain that is wanted; undefined when the first endpoint decides. */
  readonly genesis: BlockHash | undefined
  /** Time without any answer after which the pool fails instead of trying on; undefined tries for ever. */
  readonly giveUpAfterMs: number | undefined
  /** Told of each failure, and by null that answers come again. */
  readonly onTrouble: (problem: string | null) => void
}

/** Several endpoints of one chain: the one in use serves until it fails, then the next that is not resting. */
export interface Pool {
  /** Does some work on an endpoint, and again on the next one while the work fails for reasons that pass. */
  use<T>(work: (endpoint: Endpoint) => Promise<T>, signal: AbortSignal): Promise<T>
  readonly current: string | undefined
  close(): Promise<void>
}

/** One endpoint of the pool. */
interface Seat {
  readonly url: string
  connection: Promise<Endpoint> | undefined
  failures: number
  restsUntil: number
  /** Why this endpoint is never asked again: it serves another chain, or lacks what is needed. */
  refused: UsageError | undefined
}

interface State extends PoolOptions {
  readonly seats: readonly Seat[]
  wanted: BlockHash | undefined
  /** Place of the seat in use. */
  turn: number
  lastGood: number
  /** Why an endpoint was left last. Work cut off by our own leaving has nothing to add. */
  problem: string
}

export function openPool(options: PoolOptions): Pool {
  const seats = options.urls.map((url): Seat => ({ url, connection: undefined, failures: 0, restsUntil: 0, refused: undefined }))
  const state: State = { ...options, seats, wanted: options.genesis, turn: 0, lastGood: Date.now(), problem: '' }
  return {
    use: (work, signal) => use(state, work, signal),
    get current() {
      return seats[state.turn]?.url
    },
    async close() {
      await Promise.allSettled(seats.map(async (seat) => (await seat.connection)?.close()))
    },
  }
}

async function use<T>(state: State, work: (endpoint: Endpoint) => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted()
    const seat = await choose(state, signal)
    seat.connection ??= open(state, seat.url)
    const { connection } = seat
    try {
      const result = await work(await connection)
      if (seat.failures > 0) state.onTrouble(null)
      seat.failures = 0
      state.lastGood = Date.now()
      return result
    } catch (error) {
      signal.throwIfAborted()
      // Work that ran beside this one may have blamed the connection already and opened another.
      if (seat.connection === connection) blame(state, seat, error)
      giveUpIfHopeless(state, error)
    }
  }
}

async function choose(state: State, signal: AbortSignal): Promise<Seat> {
  const { seats, turn, chain } = state
  const usable = [...seats.slice(turn), ...seats.slice(0, turn)].filter((seat) => seat.refused === undefined)
  if (usable.length === 0) {
    throw (
      seats.find((seat) => seat.refused)?.refused ??
      new UsageError(`Chain ${chain} has no endpoint: give one with --chain ${chain}=wss://…`, 2)
    )
  }
  const ready = usable.find((seat) => seat.restsUntil <= Date.now())
  if (ready === undefined) {
    await rest(Math.max(10, Math.min(...usable.map((seat) => seat.restsUntil)) - Date.now()), signal)
    return choose(state, signal)
  }
  state.turn = seats.indexOf(ready)
  return ready
}

async function open(state: State, url: string): Promise<Endpoint> {
  const endpoint = await connect(url)
  const found = await endpoint.call('chain_getBlockHash', [0], BlockHash.schema)
  state.wanted ??= found
  if (found === state.wanted) return endpoint
  await endpoint.close()
  throw new UsageError(
    `${url} serves another chain than ${state.chain}: its genesis block is ${found}, expected ${state.wanted}. Give an endpoint of ${state.chain}, or use another chain id or --data-dir.`,
  )
}

function blame(state: State, seat: Seat, error: unknown): void {
  const { connection } = seat
  seat.connection = undefined
  connection?.then((endpoint) => endpoint.close()).catch(() => undefined)
  if (error instanceof UsageError) seat.refused = error
  else if (!(error instanceof RetryableError)) throw error
  seat.failures += 1
  seat.restsUntil = Date.now() + backoffMs(seat.failures)
  state.problem = error.message
  state.onTrouble(error.message)
  state.turn = (state.seats.indexOf(seat) + 1) % state.seats.length
}

function giveUpIfHopeless({ chain, giveUpAfterMs, lastGood, problem }: State, error: unknown): void {
  if (!(error instanceof RetryableError) || giveUpAfterMs === undefined || Date.now() - lastGood < giveUpAfterMs) return
  throw new UsageError(
    `Chain ${chain}: no useful answer for ${Math.round(giveUpAfterMs / 1000)} s. ${problem}. Check the endpoint given with --chain.`,
  )
}
