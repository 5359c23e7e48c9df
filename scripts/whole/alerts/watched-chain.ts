import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { type Database, heightRead } from '@secretariat/db'
import { type AlertEngine, alertEngine, type ChainConfig, type OnSignals } from '@secretariat/indexer'
import type { Devnet } from '@secretariat/indexer/devnet'
import { indexSilently } from '@secretariat/indexer/testing'
import { type ChainId, Timestamp } from '@secretariat/shared'
import { type Signal, writeMessage } from '@secretariat/shared/alert'
import { pino } from 'pino'
import { type IncidentStory, storyOf } from './story-of.js'

type Kind = 'eosc' | 'joystream'

export interface Watching {
  readonly db: Database
  readonly devnet: Devnet<Kind>
  readonly chain: ChainConfig
  readonly profile: Kind
}

/** A chain that is read, watched and judged by the product, and whose time passes as a test wants it to. */
export interface WatchedChain {
  /** Makes blocks one by one, each of them once the one before is judged. */
  live(blocks: number): Promise<void>
  /** Makes blocks up to a time, of which few are waited for. */
  skipTo(timeMs: number): Promise<void>
  /** Makes blocks one by one until something is so. */
  liveUntil(isSo: () => boolean): Promise<void>
  /** Lets time pass without a block, and waits until something that is measured then is judged. */
  wait(seconds: number, isSo: (signal: Signal) => boolean): Promise<void>
  /** Waits until something that is measured is judged. */
  judged(isSo: (signal: Signal) => boolean): Promise<void>
  /** What was measured last. */
  said(rule: string, subject: string): Signal | undefined
  /** When a head came, on the clock of the machine; undefined where none of that height did. */
  seenAt(height: number): number | undefined
  stories(rule: string): Promise<IncidentStory[]>
  stop(): Promise<void>
}

const MANY = 600
/** Final blocks that may wait to be read: the reader looks about once a second of ours, which is minutes of the chain's. */
const MOST_UNREAD = 6
/** Less than a chain may be silent: time that jumps further than that looks like a halt, or like endpoints that do not answer. */
const JUMP_MS = 24_000

export function watchChain({ db, devnet, chain, profile }: Watching): WatchedChain {
  let waitedMs = 0
  const now = () => Timestamp(devnet.time() + waitedMs)
  const log = pino({ level: 'silent' })
  const chains = [{ id: chain.id, name: chain.id, profile }]
  const engine = alertEngine({ db, chains, write: writeMessage, dashboard: null, liveFrom: now(), log, now })
  const stop = new AbortController()
  const { signal } = stop
  const ear = listenTo(engine)
  const following = { once: false, signal, headPollMs: 40, headClock: now, onSignals: ear.onSignals }
  const running = [indexSilently(db, [chain], following), engine.run(signal)]
  const judged: WatchedChain['judged'] = async (isSo) => {
    await ear.heard(isSo)
    await engine.pass(chain.id)
  }
  const newestJudged = async () => {
    await judged(({ height }) => (height ?? 0) >= devnet.height())
    await untilRead(db, chain.id, devnet.finalizedHeight() - MOST_UNREAD)
  }
  const live = async (blocks: number) => {
    for (let i = 0; i < blocks; i++) {
      waitedMs = 0
      devnet.produce(1)
      await newestJudged()
    }
  }
  return {
    ...{ live, judged, said: ear.said, seenAt: ear.seenAt },
    async skipTo(timeMs) {
      while (devnet.time() < timeMs) {
        const jumped = Math.min(timeMs, devnet.time() + JUMP_MS)
        while (devnet.time() < jumped) devnet.produce(1)
        await newestJudged()
      }
    },
    async liveUntil(isSo) {
      for (let blocks = 0; !isSo(); blocks++) {
        if (blocks === MANY) throw new Error(`It is still not so after ${MANY} blocks`)
        await live(1)
      }
    },
    async wait(seconds, isSo) {
      await untilRead(db, chain.id, devnet.finalizedHeight())
      waitedMs = seconds * 1000
      await judged(isSo)
    },
    stories: (rule) => storyOf(db, chain.id, rule),
    async stop() {
      stop.abort()
      await Promise.all(running)
    },
  }
}

async function untilRead(db: Database, chain: ChainId, height: number): Promise<void> {
  while (((await heightRead(db, chain)) ?? 0) < height) await pause(20)
}

/** Hears what is measured before it is judged. */
function listenTo(engine: AlertEngine) {
  const told = new EventEmitter()
  const firstSeen = new Map<number, number>()
  let last: readonly Signal[] = []
  const onSignals: OnSignals = (chain, signals) => {
    last = signals
    const height = signals[0]?.height ?? null
    if (height !== null && !firstSeen.has(height)) firstSeen.set(height, performance.now())
    engine.onSignals(chain, signals)
    told.emit('told')
  }
  return {
    onSignals,
    async heard(isSo: (signal: Signal) => boolean) {
      while (!last.some(isSo)) await once(told, 'told')
    },
    said: (rule: string, subject: string) => last.find((each) => each.rule === rule && each.subject === subject),
    seenAt: (height: number) => firstSeen.get(height),
  }
}
