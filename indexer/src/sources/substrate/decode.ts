import { type AccountId, type Block, type ChainId, DecodeError, type Fact, type Place, type Said, Timestamp } from '@secretariat/shared'
import { readWhole } from '../../profiles/bytes.js'
import type { EventContext } from '../../profiles/profile.js'
import type { StoredValue } from '../../profiles/stored.js'
import { authorshipOf } from './author.js'
import type { Decoder } from './decoder/compile.js'
import type { DecoderState } from './decoder/state.js'
import type { RawBlock, State } from './raw.js'
import { momentOf } from './samples.js'

/** What a block needs beyond itself. */
export interface Setting {
  readonly chain: ChainId
  /** For the runtime of the parent's state, which made the events. */
  readonly decoder: Decoder
  /** Validators of the session in the parent's state; undefined where the node does not tell. */
  readonly validators: readonly AccountId[] | undefined
  /** Reading of the chain begins at this block: state is told although nothing says that it changed. */
  readonly first: boolean
  readonly keys: { readonly events: string; readonly now: string }
}

export interface Decoded {
  readonly block: Block
  readonly facts: readonly Fact[]
}

/** Turns a raw block into its row and its facts. Pure; a block that cannot be read to the last byte is refused with its place. */
export function decode(raw: RawBlock, setting: Setting): Decoded {
  try {
    return decodeBlock(raw, setting)
  } catch (cause) {
    if (cause instanceof DecodeError) throw cause
    throw new DecodeError(`${setting.chain} block ${raw.height} (${raw.hash}), spec ${raw.spec}: ${messageOf(cause)}`, { cause })
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

function decodeBlock(raw: RawBlock, setting: Setting): Decoded {
  const block = blockOf(raw, setting)
  const events = setting.decoder.events(present(raw.state[setting.keys.events], 'events'))
  const at = (locator: string, ordinal: number): Place => ({
    chain: block.chain,
    height: block.height,
    hash: block.hash,
    time: block.time,
    locator,
    ordinal,
  })
  const facts: Fact[] = []
  const [read, readBefore] = [valueReader(raw.state, setting.decoder), valueReader(raw.before, setting.decoder)]
  for (const { index, extrinsic, pallet, matched } of events) {
    if (matched === undefined) continue
    const context = { pallet, findCall: callFinder(raw, extrinsic, setting.decoder), read, readBefore }
    for (const said of matched.event.spec.say(matched.values, context)) facts.push(placed(said, at(`e${index}`, index)))
  }
  for (const [i, { locator, said }] of sayStates(raw, setting).entries()) {
    if (said !== undefined) facts.push(placed(said, at(locator, events.length + i)))
  }
  return { block, facts }
}

// Safety: a place and what was said there are together a fact; `Said` is `Fact` without the place.
const placed = (said: Said, place: Place): Fact => ({ ...place, ...said }) as Fact

function callFinder(raw: RawBlock, extrinsic: number | null, decoder: Decoder): EventContext['findCall'] {
  const bytes = extrinsic === null ? undefined : raw.extrinsics[extrinsic]
  return (hash) => (bytes === undefined ? null : decoder.findCall(bytes, hash))
}

/** Each value is read at most once. */
function valueReader(state: State | undefined, { reads }: Decoder): EventContext['read'] {
  const known = new Map<unknown, unknown>()
  return <T>(stored: StoredValue<T>): T | undefined => {
    if (!known.has(stored) && state !== undefined) known.set(stored, reads.find((each) => each.stored === stored)?.read(state))
    // Safety: it was read by the shape of `stored`.
    return known.get(stored) as T | undefined
  }
}

/** What the state after the block says: values that changed in it, and the samples that are due. */
function sayStates(raw: RawBlock, { decoder, first }: Setting): { locator: string; said: Said | undefined }[] {
  const states = decoder.states.map((state) => ({
    locator: `s:${state.pallet}.${state.spec.name}`,
    said: sayState(raw, state, first),
  }))
  const samples = decoder.samples.map((sample) => {
    const moment = momentOf(raw, sample, first)
    return {
      locator: `s:${sample.spec.pallet}.${sample.spec.name}`,
      said: moment === undefined ? undefined : sample.spec.say(sample.read(raw.state, moment), moment),
    }
  })
  const spreads = decoder.spreads.map((each) => {
    const moment = momentOf(raw, each, first)
    const locator = `s:${each.spec.pallet}.${each.spec.name}`
    return { locator, said: moment === undefined ? undefined : each.spec.say(each.read(raw.state, moment), moment) }
  })
  return [...states, ...samples, ...spreads]
}

function sayState({ state, before }: RawBlock, { keys, spec, read, pallet }: DecoderState, first: boolean): Said | undefined {
  const changed = first || before === undefined || keys.some((key) => state[key] !== before[key])
  return changed ? spec.say(read(state), { pallet }) : undefined
}

/** Every block after genesis has events and a time; a node that answers none lacks the state. */
function present(value: string | null | undefined, what: string): string {
  if (value == null) throw new RangeError(`the node answers no ${what} for it; use a node that keeps the state of old blocks`)
  return value
}

function blockOf(raw: RawBlock, { chain, validators, keys }: Setting): Block {
  const now = readWhole(present(raw.state[keys.now], 'time'), (input) => input.u64())
  const authorship = authorshipOf(raw.header.digest.logs)
  const parentSlot = authorshipOf(raw.parentLogs)?.slot
  const place = validators === undefined || validators.length === 0 ? undefined : authorship?.authorOf(validators.length)
  return {
    chain,
    height: raw.height,
    hash: raw.hash,
    time: Timestamp(Number(now)),
    author: (place === undefined ? undefined : validators?.[place]) ?? null,
    slot: authorship?.slot ?? null,
    // Several blocks may share a slot where a chain makes them faster than its slots.
    skipped: authorship === undefined || parentSlot === undefined ? null : Math.max(0, authorship.slot - parentSlot - 1),
    spec: raw.spec,
  }
}
