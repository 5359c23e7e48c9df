import type { Said } from '@secretariat/shared'
import { collectiveProfile } from '../profiles/collective/index.js'
import { compileJson, type Json } from '../profiles/json.js'
import { type EventSpec, event, type PalletSpec, type Profile } from '../profiles/profile.js'
import { type Runtime, typeAt, type Variant } from '../profiles/runtime.js'
import type { Shape } from '../profiles/shape.js'
import { connect } from '../sources/substrate/endpoint.js'
import { readMetadata } from '../sources/substrate/metadata.js'
import { hexSchema } from '../sources/substrate/raw.js'

/** Kind under which `eventsProfile` keeps events; no page knows it. */
export const keptEvent = 'bench.event'

/** Any value, as JSON. */
const anything: Shape<Json> = {
  name: 'anything',
  mismatch: () => undefined,
  compile: (runtime, id) => compileJson(runtime, id),
  describe: () => {
    throw new TypeError('Anything is read, never simulated')
  },
}

/** A profile that keeps events as they are (`Pallet.Event`), with their fields as JSON, to measure our way beside that of others. */
export async function eventsProfile(url: string, names: readonly string[]): Promise<Profile> {
  const endpoint = await connect(url)
  const runtime = readMetadata(await endpoint.call('state_getMetadata', [], hexSchema))
  await endpoint.close()
  const pallets = [...new Set(names.map((name) => name.split('.')[0] ?? ''))]
  return { ...collectiveProfile, name: 'events', pallets: pallets.map((pallet) => keepAll(runtime, pallet, names)) }
}

function keepAll(runtime: Runtime, pallet: string, names: readonly string[]): PalletSpec {
  const variants = variantsOf(runtime, pallet)
  const wanted = variants.filter(({ name }) => names.includes(`${pallet}.${name}`))
  const ignored = variants.filter((variant) => !wanted.includes(variant)).map(({ name }) => name)
  return { pallet, optional: false, events: wanted.map((variant) => keep(pallet, variant)), ignored, states: [] }
}

function variantsOf(runtime: Runtime, name: string): readonly Variant[] {
  const events = runtime.pallets.find((pallet) => pallet.name === name)?.events
  const def = events == null ? undefined : typeAt(runtime, events).def
  if (def?.kind !== 'variant') throw new RangeError(`The runtime has no events of ${name}`)
  return def.variants
}

function keep(pallet: string, { name, fields }: Variant): EventSpec {
  const argsOf = (values: readonly unknown[]) =>
    fields.every((field) => field.name !== null) ? Object.fromEntries(fields.map((field, i) => [field.name, values[i]])) : values
  return event(
    name,
    fields.map(() => anything),
    // Safety: the store keeps facts of every kind; only projectors tell kinds apart, and none takes this one.
    (...values) => ({ kind: keptEvent, name: `${pallet}.${name}`, args: argsOf(values.slice(0, fields.length)) }) as unknown as Said,
  )
}
