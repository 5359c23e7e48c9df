import { z } from 'zod'
import type { Block } from './block.js'
import type { Chain } from './chain.js'
import type { Layout } from './layout.js'
import { bytesToHex, hexToBytes, ScaleWriter } from './writer.js'

/** An error of JSON-RPC, with the codes real nodes use. */
export class RpcError extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

export const METHOD_NOT_FOUND = -32601
const INVALID_PARAMS = -32602
const CLIENT_ERROR = 4003

/** Parses parameters, or answers as a node does to wrong ones. */
export function paramsOf<S extends z.ZodType>(schema: S, params: unknown): z.infer<S> {
  const parsed = schema.safeParse(params)
  if (!parsed.success) throw new RpcError(INVALID_PARAMS, `Invalid params: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

export const hex = z
  .string()
  .regex(/^0x([0-9a-fA-F]{2})*$/)
  .transform((text) => text.toLowerCase())
const hash = hex.nullish()
const heightSchema = z.union([z.number(), z.string().transform(Number)]).pipe(z.number().int().nonnegative())

/** A header in the form of JSON-RPC. */
export function headerJson({ header }: Block) {
  return {
    parentHash: bytesToHex(header.parentHash),
    number: `0x${header.number.toString(16)}`,
    stateRoot: bytesToHex(header.stateRoot),
    extrinsicsRoot: bytesToHex(header.extrinsicsRoot),
    digest: { logs: header.logs.map(bytesToHex) },
  }
}

export function versionJson({ spec, identity }: Layout) {
  return {
    specName: identity.specName,
    implName: 'secretariat-devnet',
    authoringVersion: 1,
    specVersion: spec,
    implVersion: 1,
    // Core and Metadata: the runtime calls that stock clients look for.
    apis: [
      ['0xdf6acb689907609b', 4],
      ['0x37e397fc7c91f5e4', 2],
    ],
    transactionVersion: 1,
    stateVersion: 1,
  }
}

/** Looks blocks up; `pruned` is how many blocks below the newest keep their state. */
export function createFinder(chain: Chain, pruned: number | undefined) {
  const block = (wanted: string | null | undefined) => (wanted == null ? chain.best() : chain.byHash(wanted))
  const state = (wanted: string | null | undefined): Block => {
    const found = block(wanted)
    if (found === undefined) throw new RpcError(CLIENT_ERROR, `Client error: UnknownBlock: Header was not found in the database: ${wanted}`)
    if (pruned !== undefined && found.height < chain.best().height - pruned) {
      throw new RpcError(CLIENT_ERROR, `Client error: Api called for an unknown Block: State already discarded for ${found.hash}`)
    }
    return found
  }
  return { block, state }
}

type Finder = ReturnType<typeof createFinder>
export type Methods = Readonly<Record<string, (params: readonly unknown[]) => unknown>>

export function chainMethods(chain: Chain, { block }: Finder, finalized: () => Block): Methods {
  const hashAt = (height: number | null | undefined) => (height == null ? chain.best() : chain.at(height))?.hash ?? null
  const heights = z.tuple([z.union([heightSchema, z.array(heightSchema), z.null()])]).or(z.tuple([]))
  const blockHash = (params: unknown) => {
    const [wanted] = paramsOf(heights, params)
    return Array.isArray(wanted) ? wanted.map(hashAt) : hashAt(wanted)
  }
  const ofHash =
    <T>(answer: (found: Block) => T) =>
    (params: readonly unknown[]) => {
      const found = block(paramsOf(hash, params[0]))
      return found === undefined ? null : answer(found)
    }
  const finalizedHead = () => finalized().hash
  return {
    chain_getBlockHash: blockHash,
    chain_getHead: blockHash,
    chain_getHeader: ofHash(headerJson),
    chain_getBlock: ofHash((found) => ({
      block: { header: headerJson(found), extrinsics: found.extrinsics.map(bytesToHex) },
      justifications: null,
    })),
    chain_getFinalizedHead: finalizedHead,
    chain_getFinalisedHead: finalizedHead,
  }
}

/** The values of keys after a block, as `state_queryStorageAt` and its subscription tell them. */
export function changeSet(chain: Chain, keys: readonly string[], block: Block) {
  return { block: block.hash, changes: keys.map((key) => [key, valueAt(chain, block, key)]) }
}

function valueAt(chain: Chain, block: Block, key: string): string | null {
  const value = chain.read(block, key)
  return value === undefined ? null : bytesToHex(value)
}

export function stateMethods(chain: Chain, { state }: Finder): Methods {
  const version = ([at]: readonly unknown[]) => versionJson(chain.layoutAfter(state(paramsOf(hash, at))))
  const storage = ([key, at]: readonly unknown[]) => valueAt(chain, state(paramsOf(hash, at)), paramsOf(hex, key))
  const keysPaged = ([prefix, count, after, at]: readonly unknown[]) => {
    const start = paramsOf(hash, after) ?? ''
    const all = chain.keys(state(paramsOf(hash, at)), paramsOf(hex, prefix))
    return all.filter((key) => key > start).slice(0, paramsOf(z.number().int().nonnegative(), count))
  }
  return {
    state_getStorage: storage,
    state_getStorageAt: storage,
    state_getStorageSize: (params) => {
      const value = storage(params)
      return value === null ? null : value.length / 2 - 1
    },
    state_queryStorageAt: ([keys, at]) => [changeSet(chain, paramsOf(z.array(hex), keys), state(paramsOf(hash, at)))],
    state_getKeysPaged: keysPaged,
    state_getKeysPagedAt: keysPaged,
    state_getMetadata: ([at]) => chain.layoutAfter(state(paramsOf(hash, at))).metadata,
    state_getRuntimeVersion: version,
    chain_getRuntimeVersion: version,
    state_call: ([method, data, at]) =>
      runtimeCall(chain.layoutAfter(state(paramsOf(hash, at))), paramsOf(z.string(), method), paramsOf(hex, data)),
  }
}

/** The two runtime calls by which clients ask for metadata; V14 is the only form there is. */
function runtimeCall({ metadata }: Layout, method: string, data: string): string {
  const output = new ScaleWriter()
  if (method === 'Metadata_metadata_versions') {
    output.compact(1)
    output.u32(14)
  } else if (method === 'Metadata_metadata_at_version') {
    const isKnown = data === '0x0e000000'
    const bytes = hexToBytes(metadata)
    output.u8(isKnown ? 1 : 0)
    if (isKnown) output.sized(bytes)
  } else throw new RpcError(CLIENT_ERROR, `Client error: Execution failed: Exported method ${method} is not found`)
  return bytesToHex(output.finish())
}

export function systemMethods(chain: Chain, seed: string): Methods {
  const height = () => chain.best().height
  return {
    system_chain: () => `Devnet ${seed}`,
    system_chainType: () => 'Development',
    system_health: () => ({ peers: 0, isSyncing: false, shouldHavePeers: false }),
    system_localListenAddresses: () => [],
    system_localPeerId: () => '12D3KooWDevnetDevnetDevnetDevnetDevnetDevnetDevnetDev',
    system_name: () => 'secretariat-devnet',
    system_nodeRoles: () => ['Full'],
    system_peers: () => [],
    system_properties: () => {
      const { ss58, symbol } = chain.layoutAfter(chain.best()).identity
      return { ss58Format: ss58, tokenDecimals: 10, tokenSymbol: symbol }
    },
    system_syncState: () => ({ startingBlock: 0, currentBlock: height(), highestBlock: height() }),
    system_version: () => '1.0.0',
  }
}
