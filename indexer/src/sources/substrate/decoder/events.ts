import type { ByteReader } from '../../../profiles/bytes.js'
import type { MatchedEvent, MatchedPallet } from '../../../profiles/match.js'
import { type Field, type Runtime, typeAt } from '../../../profiles/runtime.js'
import type { Read } from '../../../profiles/shape.js'
import { run, type Skip } from '../../../profiles/skip.js'

/** One event of a block: where its bytes lie, and, where the profile names it, the values it carries. */
export interface DecodedEvent {
  readonly index: number
  /** Place of the transaction that caused it; null in the phases before and after transactions. */
  readonly extrinsic: number | null
  readonly pallet: string
  readonly name: string
  readonly start: number
  readonly end: number
  readonly matched: { readonly event: MatchedEvent; readonly values: readonly unknown[] } | undefined
}

/** Reads the list of a block's events: named ones in full, the others stepped over byte by byte. */
export function compileEvents(runtime: Runtime, pallets: readonly MatchedPallet[], skips: (id: number) => Skip): Read<DecodedEvent[]> {
  const record = recordOf(runtime)
  const readPhase = compilePhase(runtime, record.phase)
  const readEvent = compileOuterEvent(runtime, record.event, pallets, skips)
  const skipTopics = skips(record.topics)
  return (input) => {
    const events: DecodedEvent[] = []
    for (let index = 0, count = input.count(); index < count; index++) {
      const extrinsic = readPhase(input)
      events.push({ index, extrinsic, ...readEvent(input) })
      run(skipTopics, input)
    }
    return events
  }
}

/** Types of the parts of an event record, found by name in the metadata. */
function recordOf(runtime: Runtime) {
  const item = runtime.pallets.find(({ name }) => name === 'System')?.storage.find(({ name }) => name === 'Events')
  const list = item === undefined ? undefined : typeAt(runtime, item.value).def
  const record = list?.kind === 'sequence' ? typeAt(runtime, list.item).def : undefined
  const fields: readonly Field[] = record?.kind === 'composite' ? record.fields : []
  const part = (name: string): number => {
    const field = fields.find((each) => each.name === name)
    if (field === undefined) throw new RangeError(`The metadata's event record has no ${name}`)
    return field.type
  }
  if (fields.map(({ name }) => name).join() !== 'phase,event,topics')
    throw new RangeError('The metadata has no System.Events of records of phase, event and topics')
  return { phase: part('phase'), event: part('event'), topics: part('topics') }
}

function compilePhase(runtime: Runtime, id: number): Read<number | null> {
  const { def } = typeAt(runtime, id)
  if (def.kind !== 'variant') throw new RangeError('The phase of an event is not an enum')
  const apply = def.variants.find(({ name }) => name === 'ApplyExtrinsic')?.index
  const known = new Set(def.variants.map(({ index }) => index))
  return (input) => {
    const tag = input.u8()
    if (tag === apply) return input.u32()
    if (!known.has(tag)) throw new RangeError(`A phase of tag ${tag}`)
    return null
  }
}

type Body = Pick<DecodedEvent, 'pallet' | 'name' | 'start' | 'end' | 'matched'>
type Reader = (input: ByteReader, start: number) => Body

function compileOuterEvent(runtime: Runtime, id: number, pallets: readonly MatchedPallet[], skips: (id: number) => Skip): Read<Body> {
  const { def } = typeAt(runtime, id)
  if (def.kind !== 'variant') throw new RangeError('The event of an event record is not an enum')
  const readers = new Map(def.variants.map((outer) => [outer.index, palletReaders(runtime, outer.name, outer.fields, pallets, skips)]))
  return (input) => {
    const start = input.offset
    const [pallet, variant] = [input.u8(), input.u8()]
    const read = readers.get(pallet)?.get(variant)
    if (read === undefined) throw new RangeError(`No event ${variant} of a pallet ${pallet}`)
    return read(input, start)
  }
}

function palletReaders(
  runtime: Runtime,
  pallet: string,
  fields: readonly Field[],
  matched: readonly MatchedPallet[],
  skips: (id: number) => Skip,
): Map<number, Reader> {
  const inner = fields[0] === undefined ? undefined : typeAt(runtime, fields[0].type).def
  if (inner?.kind !== 'variant') throw new RangeError(`The events of ${pallet} are not an enum`)
  const wanted = matched.find((each) => each.pallet.name === pallet)?.events ?? []
  return new Map(
    inner.variants.map((variant) => {
      const event = wanted.find((each) => each.variant.index === variant.index)
      const read = event === undefined ? stepper(variant.fields, skips) : valueReader(runtime, event)
      return [variant.index, (input, start) => ({ pallet, name: variant.name, start, matched: read(input), end: input.offset })]
    }),
  )
}

function stepper(fields: readonly Field[], skips: (id: number) => Skip): (input: ByteReader) => undefined {
  const parts = fields.map(({ type }) => skips(type))
  return (input) => {
    for (const part of parts) run(part, input)
  }
}

function valueReader(runtime: Runtime, event: MatchedEvent): Read<NonNullable<DecodedEvent['matched']>> {
  const readers = event.variant.fields.map(({ type }, i) => {
    const shape = event.spec.fields[i]
    if (shape === undefined) throw new RangeError(`${event.spec.name} was not matched`)
    return shape.compile(runtime, type)
  })
  return (input) => ({ event, values: readers.map((read) => read(input)) })
}
