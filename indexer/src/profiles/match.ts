import { type MatchedReads, type MatchedState, matchReads, matchState } from './match-state.js'
import type { EventSpec, PalletSpec, Profile } from './profile.js'
import { type Pallet, type Runtime, typeAt, type Variant } from './runtime.js'

/** An event of the runtime and the declaration it fits. */
export interface MatchedEvent {
  readonly variant: Variant
  readonly spec: EventSpec
}

export interface MatchedPallet {
  readonly pallet: Pallet
  readonly events: readonly MatchedEvent[]
  readonly states: readonly MatchedState[]
}

/** What a profile found in a runtime, or every difference: `AllianceMotion.Voted field 2: expected bool, metadata says u64`. */
export interface Match extends MatchedReads {
  readonly pallets: readonly MatchedPallet[]
  readonly problems: readonly string[]
}

/** Finds everything a profile declares in the metadata of one runtime version. */
export function matchProfile(profile: Profile, runtime: Runtime): Match {
  const problems: string[] = []
  const say = (problem: string) => void problems.push(problem)
  const pallets = profile.pallets.flatMap((spec) => {
    const found = runtime.pallets.filter((pallet) => isMeant(spec, pallet, runtime))
    if (found.length === 0 && !spec.optional)
      say(`no pallet ${spec.pallet ?? `made of ${spec.crate}`}, which profile ${profile.name} needs`)
    return found.map((pallet) => matchPallet(runtime, spec, pallet, profile, say))
  })
  return { pallets, ...matchReads(runtime, profile, say), problems }
}

function isMeant(spec: PalletSpec, pallet: Pallet, runtime: Runtime): boolean {
  if (spec.pallet !== undefined) return pallet.name === spec.pallet
  return pallet.events !== null && typeAt(runtime, pallet.events).path[0] === spec.crate
}

function matchPallet(
  runtime: Runtime,
  spec: PalletSpec,
  pallet: Pallet,
  { name: profile, version }: Profile,
  say: (problem: string) => void,
): MatchedPallet {
  const variants = variantsOf(runtime, pallet)
  const names = new Set(spec.events.map(({ name }) => name))
  for (const { name } of variants) {
    if (!spec.ignored.includes(name) && !names.has(name))
      say(`${pallet.name}.${name}: profile ${profile} version ${version} does not know this event`)
  }
  const events = [...names].flatMap((name) => {
    const declared = spec.events.filter((event) => event.name === name)
    const variant = variants.find((each) => each.name === name)
    if (variant === undefined && !declared.some(({ optional }) => optional)) say(`${pallet.name}.${name}: the metadata has no such event`)
    return variant === undefined ? [] : matchEvent(runtime, declared, variant, (problem) => say(`${pallet.name}.${name} ${problem}`))
  })
  return { pallet, events, states: spec.states.map((state) => matchState(runtime, state, pallet, say)) }
}

/** The one form that fits; where none does, what differs from the one that is nearest by the number of its fields. */
function matchEvent(runtime: Runtime, declared: readonly EventSpec[], variant: Variant, say: (problem: string) => void): MatchedEvent[] {
  const tried = declared.map((spec) => ({ spec, problems: differences(runtime, spec, variant) }))
  const fitting = tried.filter(({ problems }) => problems.length === 0)
  const [only, ...more] = fitting
  if (only !== undefined && more.length === 0) return [{ variant, spec: only.spec }]
  if (only !== undefined) say(`fits ${fitting.length} declarations at once`)
  const nearest = tried.find(({ spec }) => spec.fields.length === variant.fields.length) ?? tried[0]
  for (const problem of nearest?.problems ?? []) say(problem)
  return []
}

function variantsOf(runtime: Runtime, pallet: Pallet): readonly Variant[] {
  if (pallet.events === null) return []
  const { def } = typeAt(runtime, pallet.events)
  return def.kind === 'variant' ? def.variants : []
}

function differences(runtime: Runtime, { fields }: EventSpec, variant: Variant): string[] {
  if (fields.length !== variant.fields.length) return [`has ${variant.fields.length} fields, expected ${fields.length}`]
  return variant.fields.flatMap((field, i) => {
    const mismatch = fields[i]?.mismatch(runtime, field.type)
    return mismatch === undefined ? [] : [`field ${i}${field.name === null ? '' : ` (${field.name})`}: ${mismatch}`]
  })
}
