import type { ChainConfig } from '../chains.js'
import type { Source } from '../sources/source.js'
import { openPool } from '../sources/substrate/pool.js'
import { openRuntimes } from '../sources/substrate/runtimes.js'
import { substrateSource } from '../sources/substrate/source.js'

/** A chain's source without a database: what it learns of runtimes is forgotten with it. */
export function openSource({ id, endpoints, profile }: ChainConfig): Source {
  if (profile.family !== 'substrate') throw new RangeError(`${id} is no Substrate chain`)
  const pool = openPool({ chain: id, urls: endpoints, genesis: undefined, giveUpAfterMs: 60_000, onTrouble: () => undefined })
  const shelf = { load: async () => undefined, save: async () => undefined }
  return substrateSource(id, pool, openRuntimes(id, profile, shelf))
}
