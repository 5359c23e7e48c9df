import { type Zone, zones } from '../format/zone.js'

/** A zone for everything, or each chain in the one its people use. */
export const zoneChoices = ['chain', ...zones] as const
export type ZoneChoice = (typeof zoneChoices)[number]

const stored = 'secretariat.zone'
const isChoice = (value: unknown): value is ZoneChoice => zoneChoices.some((choice) => choice === value)

/** The address wins over what was chosen before; without either every chain has its own. */
export function currentZone(asked: ZoneChoice | undefined): ZoneChoice {
  const before = localStorage.getItem(stored)
  return asked ?? (isChoice(before) ? before : 'chain')
}

export function rememberZone(choice: ZoneChoice): void {
  localStorage.setItem(stored, choice)
}

/** The zones in which an exact time is written out: the one that is read first, then the chain's and UTC where they differ. */
export function writtenZones(read: Zone, habit: Zone): readonly Zone[] {
  return [...new Set<Zone>([read, habit, 'utc'])]
}
