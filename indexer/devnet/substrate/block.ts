import type { Scene } from '../world.js'
import { encodeEvents, type Recorded } from './events.js'
import { bareExtrinsic, signedExtrinsic } from './extrinsic.js'
import { blake2 } from './hash.js'
import { digestLogs, encodeHeader, type Header } from './header.js'
import type { Layout } from './layout.js'
import type { Call } from './scale.js'
import { bytesToHex, hexToBytes, ScaleWriter } from './writer.js'

/** A block as the node keeps it. */
export interface Block {
  readonly height: number
  readonly hash: string
  readonly header: Header
  readonly extrinsics: readonly Uint8Array[]
  readonly events: Uint8Array
  readonly time: Uint8Array
  readonly slot: number
  /** Height of the last true block below and with it: a block of a fork has the state of the block it grew from. */
  readonly stateHeight: number
}

/** Turns a scene into bytes, as the runtime of its parent's state writes them. */
export function assemble(layout: Layout, parent: Block, scene: Scene<unknown>, hasNewCode: boolean): Block {
  const extrinsics = [
    bareExtrinsic(layout.runtime, { pallet: 'Timestamp', name: 'set', args: { now: scene.time } }),
    ...scene.transactions.map(({ signer, call }) => signedExtrinsic(layout.runtime, signer, call)),
  ]
  const events = encodeEvents(layout.runtime, recordsOf(layout, scene))
  const stateRoot = blake2(events)
  const header: Header = {
    parentHash: hexToBytes(parent.hash),
    number: scene.height,
    stateRoot,
    extrinsicsRoot: blake2(Buffer.concat(extrinsics)),
    logs: digestLogs(layout.identity.engine, scene, Uint8Array.of(...stateRoot, ...stateRoot), hasNewCode),
  }
  const hash = bytesToHex(blake2(encodeHeader(header)))
  return { height: scene.height, hash, header, extrinsics, events, time: moment(scene.time), slot: scene.slot, stateHeight: scene.height }
}

/** The first block: nothing happened in it, and its hash tells worlds apart. */
export function assembleGenesis(seed: string, layout: Layout): Block {
  const nothing = new Uint8Array(32)
  const stateRoot = blake2(Buffer.from(seed + layout.metadata))
  const header: Header = { parentHash: nothing, number: 0, stateRoot, extrinsicsRoot: nothing, logs: [] }
  const hash = bytesToHex(blake2(encodeHeader(header)))
  return { height: 0, hash, header, extrinsics: [], events: Uint8Array.of(0), time: moment(0), slot: 0, stateHeight: 0 }
}

/** Everything a block tells, in the order of its making. */
export function recordsOf(
  layout: Layout,
  { height, opening, transactions }: Pick<Scene<unknown>, 'height' | 'opening' | 'transactions'>,
): Recorded[] {
  if (height === 0) return []
  const { language } = layout
  const success: Call = { pallet: 'System', name: 'ExtrinsicSuccess', args: {} }
  const failure = (error: string): Call => ({
    pallet: 'System',
    name: 'ExtrinsicFailed',
    args: { dispatch_error: language.dispatchError(error) },
  })
  return [
    ...opening.map((event) => ({ extrinsic: null, event })),
    { extrinsic: 0, event: success },
    ...transactions.flatMap(({ events, error }, i) =>
      [...events, error === null ? success : failure(error)].map((event) => ({ extrinsic: i + 1, event })),
    ),
  ]
}

function moment(time: number): Uint8Array {
  const output = new ScaleWriter()
  output.u64(time)
  return output.finish()
}
