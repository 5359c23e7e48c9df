import { UsageError } from '@secretariat/shared'
import { type Runtime, typeAt } from '#profiles/runtime.js'
import { type CouncilPlan, councilPlans } from '../world.js'
import { builtLayout, collectiveIdentity, type Layout, layoutOf } from './layout.js'
import { readMetadataFile } from './metadata-file.js'

/** The runtimes of a chain in the order of its upgrades, and the councils they have. */
export interface Runtimes {
  readonly councils: readonly CouncilPlan[]
  layout(upgrades: number): Layout
}

/** Simulated runtimes, or real ones from metadata files: the last file stays in force. */
export async function openRuntimes(files: readonly string[]): Promise<Runtimes> {
  const read = await Promise.all(files.map(readMetadataFile))
  const [first] = read
  if (first === undefined) return { councils: councilPlans, layout: (upgrades) => builtLayout(upgrades, councilPlans) }
  const councils = councilsOf(first.runtime)
  if (councils.length === 0)
    throw new UsageError(`--metadata ${files[0]}: the runtime has no pallet-collective; take one of a chain with councils`)
  const layouts = read.map(({ spec, runtime, metadata }) => layoutOf(spec, runtime, metadata, collectiveIdentity(councils)))
  return { councils, layout: (upgrades) => layouts[Math.min(upgrades, layouts.length - 1)] ?? builtLayout(upgrades, councils) }
}

/** Every instance of pallet-collective is a council; next to an alliance, the one that says so is its fellows. */
function councilsOf(runtime: Runtime): CouncilPlan[] {
  const crateOf = (events: number | null) => (events === null ? undefined : typeAt(runtime, events).path[0])
  const hasAlliance = runtime.pallets.some(({ events }) => crateOf(events) === 'pallet_alliance')
  return runtime.pallets
    .filter(({ events }) => crateOf(events) === 'pallet_collective')
    .map(({ name }, i) => {
      const isAlliance = hasAlliance && name.startsWith('Alliance')
      return { name, seats: i === 0 && !isAlliance ? 13 : 7, duration: 200 - 30 * i, isAlliance }
    })
}
