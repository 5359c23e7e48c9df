import { BlockHash, Height, RetryableError } from '@secretariat/shared'
import { z } from 'zod'
import type { Span } from '../source.js'
import type { Endpoint } from './endpoint.js'
import { fetchState } from './fetch-state.js'
import { EVENTS, NOW, SESSION } from './keys.js'
import { blockSchema, headerSchema, type RawBlock, type State } from './raw.js'
import type { Runtimes } from './runtimes.js'

/**
 * Fetches a span in three round trips, whatever its length: hashes; the runtimes at its ends; blocks with the state the profile names.
 * Heights are asked for without knowing each other, so the parent hashes prove that the answers are one chain.
 */
export async function fetchSpan(endpoint: Endpoint, span: Span, runtimes: Runtimes): Promise<RawBlock[]> {
  const hashes = await fetchHashes(endpoint, span)
  const specs = await fetchSpecs(endpoint, hashes.slice(0, -1))
  const keys = [EVENTS, NOW, SESSION, ...(await stateKeys(endpoint, specs, hashes, runtimes))]
  const [parent, ...own] = hashes
  if (parent === undefined) return []
  const [parentHeader, blocks, states] = await Promise.all([
    endpoint.call('chain_getHeader', [parent], headerSchema),
    Promise.all(own.map((hash) => endpoint.call('chain_getBlock', [hash], blockSchema))),
    Promise.all(hashes.map((hash) => fetchState(endpoint, keys, hash))),
  ])
  return joinBlocks(
    span,
    hashes,
    [parentHeader, ...blocks.map(({ block }) => block.header)],
    blocks.map(({ block }) => block.extrinsics),
    states,
    specs,
  )
}

/** Hashes of the span and, first, of its parent. */
async function fetchHashes(endpoint: Endpoint, { first, last }: Span): Promise<BlockHash[]> {
  const heights = Array.from({ length: last - first + 2 }, (_, i) => first - 1 + i)
  return Promise.all(
    heights.map(async (height) => {
      const hash = await endpoint.call('chain_getBlockHash', [height], BlockHash.schema.nullable())
      if (hash === null) throw new RetryableError(`${endpoint.url} does not have block ${height} yet`)
      return hash
    }),
  )
}

const versionSchema = z.object({ specVersion: z.number().int().nonnegative() })

/** The runtime of each block's parent. Versions only grow: where both ends agree, all between do. */
async function fetchSpecs(endpoint: Endpoint, parents: readonly BlockHash[]): Promise<number[]> {
  const specAt = async (hash: BlockHash) => (await endpoint.call('state_getRuntimeVersion', [hash], versionSchema)).specVersion
  const [from, to] = [parents[0], parents.at(-1)]
  if (from === undefined || to === undefined) return []
  const [first, last] = await Promise.all([specAt(from), specAt(to)])
  return first === last ? parents.map(() => first) : Promise.all(parents.map(specAt))
}

async function stateKeys(
  endpoint: Endpoint,
  specs: readonly number[],
  parents: readonly BlockHash[],
  runtimes: Runtimes,
): Promise<Set<string>> {
  const keys = new Set<string>()
  for (const spec of new Set(specs)) {
    const at = parents[specs.indexOf(spec)]
    if (at === undefined) continue
    const decoder = await runtimes.decoderFor(endpoint, spec, at)
    for (const key of decoder.keys) keys.add(key)
  }
  return keys
}

/** Puts the answers together and proves that they are one chain. */
export function joinBlocks(
  span: Span,
  hashes: readonly BlockHash[],
  headers: readonly RawBlock['header'][],
  extrinsics: readonly (readonly string[])[],
  states: readonly State[],
  specs: readonly number[],
): RawBlock[] {
  return Array.from({ length: span.last - span.first + 1 }, (_, i) => {
    const height = span.first + i
    const [parent, hash, header, parentHeader] = [hashes[i], hashes[i + 1], headers[i + 1], headers[i]]
    const [body, state, spec] = [extrinsics[i], states[i + 1], specs[i]]
    if (
      hash === undefined ||
      header === undefined ||
      parentHeader === undefined ||
      body === undefined ||
      state === undefined ||
      spec === undefined
    ) {
      throw new RetryableError(`The node answered block ${height} in part`)
    }
    if (header.number !== height) throw new RetryableError(`The node answered block ${header.number} for block ${height}`)
    if (header.parentHash !== parent)
      throw new RetryableError(`Block ${height} does not follow block ${height - 1}: the node changed its mind between two answers`)
    return { height: Height(height), hash, header, extrinsics: body, state, before: states[i], parentLogs: parentHeader.digest.logs, spec }
  })
}
