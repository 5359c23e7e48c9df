import type { Runtime } from '#profiles/runtime.js'
import type { Language } from '../world/doing.js'
import type { CouncilPlan } from '../world.js'
import { alliancePallet, collectivePallet } from './council-pallets.js'
import { blake2Hex } from './hash.js'
import { buildRuntime, firstIndexing, shiftedIndexing } from './metadata.js'
import { encodeMetadata } from './metadata-v14.js'
import { framePallets } from './pallets.js'
import { type Call, callBytes, memberOf } from './scale.js'
import { bytesToHex } from './writer.js'

/** One version of the runtime: its types, its metadata as bytes, and its words. */
export interface Layout {
  readonly spec: number
  readonly runtime: Runtime
  readonly metadata: string
  /** Pallets that are councils. */
  readonly councils: readonly string[]
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
  return layoutOf(firstSpec + upgrades, runtime, bytesToHex(encodeMetadata(runtime)), councils)
}

export function layoutOf(spec: number, runtime: Runtime, metadata: string, councils: readonly CouncilPlan[]): Layout {
  return { spec, runtime, metadata, councils: councils.map(({ name }) => name), language: languageOf(runtime) }
}

function languageOf(runtime: Runtime): Language {
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
    result: (error) => (error === null ? 'Ok' : { Err: dispatchError(error) }),
    dispatchError,
  }
}
