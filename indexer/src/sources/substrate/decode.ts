import { type AccountId, type Block, type ChainId, DecodeError, type Fact, type Place, type Said, Timestamp } from '@secretariat/shared'
import { readWhole } from '../../profiles/bytes.js'
import type { EventContext } from '../../profiles/profile.js'
import { authorshipOf } from './author.js'
import type { Decoder, DecoderState } from './decoder/compile.js'
import type { RawBlock } from './raw.js'

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
  for (const { index, extrinsic, pallet, matched } of events) {
    if (matched === undefined) continue
    const said = matched.event.spec.say(matched.values, { pallet, findCall: callFinder(raw, extrinsic, setting.decoder) })
    facts.push(placed(said, at(`e${index}`, index)))
  }
  for (const [i, state] of setting.decoder.states.entries()) {
    const said = sayState(raw, state, setting.first)
    if (said !== undefined) facts.push(placed(said, at(`s:${state.pallet}.${state.spec.name}`, events.length + i)))
  }
  return { block, facts }
}

// Safety: a place and what was said there are together a fact; `Said` is `Fact` without the place.
const placed = (said: Said, place: Place): Fact => ({ ...place, ...said }) as Fact

function callFinder(raw: RawBlock, extrinsic: number | null, decoder: Decoder): EventContext['findCall'] {
  const bytes = extrinsic === null ? undefined : raw.extrinsics[extrinsic]
  return (hash) => (bytes === undefined ? null : decoder.findCall(bytes, hash))
}

function sayState({ state, before }: RawBlock, { keys, spec, read, pallet }: DecoderState, first: boolean): Said | undefined {
  const changed = first || before === undefined || keys.some((key) => state[key] !== before[key])
  return changed ? spec.say(read(keys.map((key) => state[key])), { pallet }) : undefined
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
