import type { Schedule } from './header.js'
import type { Nodeos } from './nodeos.js'
import type { PresentAbis } from './present-abis.js'
import { askKeptSchedule, askSchedules } from './questions.js'

/** Who stands in the schedules of a chain, as far as blocks announced them or nodes tell. */
export interface Schedules {
  /** A block announced it. */
  announced(version: number): void
  isAnnounced(version: number): boolean
  /** Asks a node for a schedule whose announcement was not read. */
  load(node: Nodeos, version: number): Promise<void>
  stated(version: number): Schedule | undefined
}

export function openSchedules(abis: PresentAbis): Schedules {
  const announced = new Set<number>()
  const stated = new Map<number, Schedule | undefined>()
  return {
    announced: (version) => announced.add(version),
    isAnnounced: (version) => announced.has(version),
    stated: (version) => stated.get(version),
    async load(node, version) {
      if (announced.has(version) || stated.has(version)) return
      stated.set(version, await find(node, abis, version))
    },
  }
}

/** Nodes tell the schedule in force and the next one; EOSC's system contract keeps the older ones too. */
async function find(node: Nodeos, abis: PresentAbis, version: number): Promise<Schedule | undefined> {
  const { active, pending } = await askSchedules(node)
  const told = [active, pending].find((each) => each?.version === version)
  if (told != null) return told
  await abis.load(node, ['eosio'])
  return abis.of('eosio')?.tables.has('schedules') ? askKeptSchedule(node, version) : undefined
}
