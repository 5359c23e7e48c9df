import { type Database, loadSchedules } from '@secretariat/db'
import type { AccountId, ChainId, SlotTiming } from '@secretariat/shared'
import type { DrawnMakers, Liveness, ScheduledMakers } from '@secretariat/shared/alert'
import type { HeadReader, ToldMakers } from './reader.js'

/** Validators are asked for again after this time: a session is longer. */
const ASK_AGAIN_MS = 60_000

/** Knows who should make the blocks of a chain. */
export interface Makers {
  /** Asks where something is missing. */
  refresh(liveness: Liveness, reader: HeadReader, now: number): Promise<void>
  known(): ScheduledMakers | DrawnMakers | undefined
}

/** By schedules, which blocks told before, or a node tells. */
export function scheduledMakers(db: Database, chain: ChainId, timing: SlotTiming): Makers {
  const schedules = new Map<number, readonly AccountId[]>()
  const learn = (told: ReadonlyMap<number, readonly AccountId[]>) => {
    for (const [version, producers] of told) schedules.set(version, producers)
  }
  return {
    async refresh({ canonical }, reader) {
      const tip = canonical.at(-1)
      const isMissing = () => canonical.some(({ schedule }) => schedule !== null && !schedules.has(schedule))
      if (tip === undefined || !isMissing()) return
      learn(await loadSchedules(db, chain))
      if (tip.schedule === null || schedules.has(tip.schedule)) return
      const told = await reader.makers(tip.hash)
      if (told?.by === 'schedule') learn(told.schedules)
    },
    known: () => ({ by: 'schedule', timing, schedules }),
  }
}

/** By lot, among validators whom a node tells. */
export function drawnMakers(): Makers {
  let active: readonly AccountId[] | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  const since = new Map<AccountId, number>()
  return {
    async refresh({ canonical }, reader, now) {
      const [first, tip] = [canonical.at(0), canonical.at(-1)]
      if (first?.slot == null || tip?.slot == null || now - askedAt < ASK_AGAIN_MS) return
      askedAt = now
      const told = activeOf(await reader.makers(tip.hash))
      // A node that keeps no old state does not know who was active then: they are watched from now on.
      const before = active ?? (await reader.makers(first.hash).then(activeOf, () => undefined))
      for (const validator of told ?? []) {
        if (since.has(validator)) continue
        since.set(validator, active === undefined && before?.includes(validator) ? first.slot : tip.slot)
      }
      for (const validator of since.keys()) if (!told?.includes(validator)) since.delete(validator)
      active = told
    },
    known: () => (active === undefined ? undefined : { by: 'lot', active, since }),
  }
}

const activeOf = (told: ToldMakers): readonly AccountId[] | undefined => (told?.by === 'lot' ? told.active : undefined)
