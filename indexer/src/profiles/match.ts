import type { EventSpec, PalletSpec, Profile, StateItem, StateSpec } from './profile.js'
import { type Pallet, type Runtime, typeAt, type Variant } from './runtime.js'

/** An event of the runtime and the declaration it fits. */
export interface MatchedEvent {
  readonly variant: Variant
  readonly spec: EventSpec
}

export interface MatchedState {
  readonly spec: StateSpec
  readonly items: readonly { readonly item: StateItem; readonly value: number }[]
}

export interface MatchedPallet {
  readonly pallet: Pallet
  readonly events: readonly MatchedEvent[]
  readonly states: readonly MatchedState[]
}

/** What a profile found in a runtime, or every difference: `AllianceMotion.Voted field 2: expected bool, metadata says u64`. */
export interface Match {
  readonly pallets: readonly MatchedPallet[]
  readonly problems: readonly string[]
}

/** Finds everything a profile declares in the metadata of one runtime version. */
export function matchProfile(profile: Profile, runtime: Runtime): Match {
  const problems: string[] = []
  const pallets = profile.pallets.flatMap((spec) => {
    const found = runtime.pallets.filter((pallet) => isMeant(spec, pallet, runtime))
    if (found.length === 0 && !spec.optional)
      problems.push(`no pallet ${spec.pallet ?? `made of ${spec.crate}`}, which profile ${profile.name} needs`)
    return found.map((pallet) => matchPallet(runtime, spec, pallet, profile, problems))
  })
  return { pallets, problems }
}

function isMeant(spec: PalletSpec, pallet: Pallet, runtime: Runtime): boolean {
  if (spec.pallet !== undefined) return pallet.name === spec.pallet
  return pallet.events !== null && typeAt(runtime, pallet.events).path[0] === spec.crate
}

function matchPallet(runtime: Runtime, spec: PalletSpec, pallet: Pallet, profile: Profile, problems: string[]): MatchedPallet {
  const variants = variantsOf(runtime, pallet)
  const say = (problem: string) => problems.push(`${pallet.name}.${problem}`)
  for (const { name } of variants) {
    if (!spec.ignored.includes(name) && !spec.events.some((event) => event.name === name)) {
      say(`${name}: profile ${profile.name} version ${profile.version} does not know this event`)
    }
  }
  const events = spec.events.flatMap((event) => {
    const variant = variants.find(({ name }) => name === event.name)
    if (variant === undefined && !event.optional) say(`${event.name}: the metadata has no such event`)
    if (variant === undefined) return []
    for (const problem of differences(runtime, event, variant)) say(`${event.name} ${problem}`)
    return [{ variant, spec: event }]
  })
  return { pallet, events, states: spec.states.map((state) => matchState(runtime, state, pallet, say)) }
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

function matchState(runtime: Runtime, spec: StateSpec, pallet: Pallet, say: (problem: string) => void): MatchedState {
  const items = spec.items.flatMap((item) => {
    const found = pallet.storage.find(({ name, key }) => name === item.name && key === null)
    if (found === undefined && !item.optional) say(`${item.name}: the metadata has no such plain storage value`)
    if (found === undefined) return []
    const mismatch = item.shape.mismatch(runtime, found.value)
    if (mismatch !== undefined) say(`${item.name} in storage: ${mismatch}`)
    return [{ item, value: found.value }]
  })
  return { spec, items }
}
