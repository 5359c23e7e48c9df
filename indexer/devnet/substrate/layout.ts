import type { Runtime } from '#profiles/runtime.js'
import type { Language } from '../world/doing.js'
import type { CouncilPlan } from '../world.js'
import { alliancePallet, collectivePallet } from './council-pallets.js'
import { blake2Hex } from './hash.js'
import type { Engine } from './header.js'
import { buildRuntime, firstIndexing, shiftedIndexing } from './metadata.js'
import { encodeMetadata } from './metadata-v14.js'
import { framePallets } from './pallets.js'
import { type Call, callBytes, memberOf } from './scale.js'
import { bytesToHex } from './writer.js'

/** What is the same in every version of a chain. */
export interface Identity {
  readonly specName: string
  readonly symbol: string
  readonly ss58: number
  readonly engine: Engine
  /** Events of a block that is given up. */
  readonly decoys: (place: number) => readonly Call[]
}

/** One version of the runtime: its types, its metadata as bytes, and its words. */
export interface Layout {
  readonly identity: Identity
  readonly spec: number
  readonly runtime: Runtime
  readonly metadata: string
  readonly language: Language
}

const firstSpec = 1000

/** The runtime after `upgrades` upgrades; every second one numbers its pallets, calls, events and errors another way. */
export function builtLayout(upgrades: number, councils: readonly CouncilPlan[]): Layout {
  const plans = [
    ...framePallets,
    ...councils.map(({ name }) => collectivePallet(name)),
    ...(councils.some((each) => each.isAlliance) ? [alliancePallet] : []),
  ]
  const runtime = buildRuntime(plans, upgrades % 2 === 0 ? firstIndexing : shiftedIndexing)
  return layoutOf(firstSpec + upgrades, runtime, bytesToHex(encodeMetadata(runtime)), collectiveIdentity(councils))
}

export function layoutOf(spec: number, runtime: Runtime, metadata: string, identity: Identity): Layout {
  return { identity, spec, runtime, metadata, language: languageOf(runtime) }
}

export function collectiveIdentity([first]: readonly CouncilPlan[]): Identity {
  const decoys = (place: number): Call[] => {
    const proposal = { proposal_index: 1_000_000 + place, proposal_hash: `0x${place.toString(16).padStart(64, 'd')}`, threshold: 2 }
    return first === undefined ? [] : [{ pallet: first.name, name: 'Proposed', args: { account: `0x${'de'.repeat(32)}`, ...proposal } }]
  }
  return { specName: 'devnet', symbol: 'DEV', ss58: 42, engine: 'aura', decoys }
}

function languageOf(runtime: Runtime): Language {
  const proposals = new Set(variantsOf(runtime, 'ProposalDetails'))
  const dispatchError = (error: string) => {
    const [pallet = '', name] = error.split('.')
    if (name === undefined) return pallet
    const found = memberOf(runtime, pallet, name, 'errors')
    return found === undefined ? 'Other' : { Module: { index: found.pallet.index, error: found.variant.index } }
  }
  return {
    hashOf: (call: Call) => blake2Hex(callBytes(runtime, call)),
    bytesOf: (call: Call) => bytesToHex(callBytes(runtime, call)),
    hasCall: (pallet, name) => memberOf(runtime, pallet, name, 'calls') !== undefined,
    hasEvent: (pallet, name) => memberOf(runtime, pallet, name, 'events') !== undefined,
    hasProposal: (type) => proposals.has(type),
    result: (error) => (error === null ? 'Ok' : { Err: dispatchError(error) }),
    dispatchError,
  }
}

function variantsOf(runtime: Runtime, name: string): string[] {
  const def = runtime.types.find(({ path }) => path.at(-1) === name)?.def
  return def?.kind === 'variant' ? def.variants.map((variant) => variant.name) : []
}
