import type { BlockHash } from '@secretariat/shared'
import { type Endpoint, GarbageError } from './endpoint.js'
import { changesSchema, type State } from './raw.js'

/** Values of the state after a block. Nodes answer null for what the state does not hold; a value that is left out is not known. */
export async function fetchState(endpoint: Endpoint, keys: readonly string[], at: BlockHash): Promise<State> {
  const state = await endpoint.call('state_queryStorageAt', [keys, at], changesSchema)
  const known = keys.filter((key) => Object.hasOwn(state, key)).length
  if (known < keys.length) throw new GarbageError(`${endpoint.url} answered ${known} of ${keys.length} values of the state of block ${at}`)
  return state
}
