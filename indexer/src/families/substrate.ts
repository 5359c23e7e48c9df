import { type Database, hasRuntimeConstants, loadMetadata, saveMetadata, saveRuntimeConstants } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { fromHex, toHex } from '../profiles/bytes.js'
import type { Profile } from '../profiles/profile.js'
import type { Source } from '../sources/source.js'
import { openPool } from '../sources/substrate/pool.js'
import { type MetadataShelf, openRuntimes } from '../sources/substrate/runtimes.js'
import { substrateSource } from '../sources/substrate/source.js'
import type { Opening } from './opening.js'

/** The source of a Substrate chain, which keeps the metadata of its runtimes in the database. */
export function openSubstrate(chain: ChainId, profile: Profile, urls: readonly string[], { db, ...opening }: Opening): Source {
  const pool = openPool({ chain, urls, ...opening })
  return substrateSource(chain, pool, openRuntimes(chain, profile, shelf(db, chain)))
}

function shelf(db: Database, chain: ChainId): MetadataShelf {
  return {
    async load(spec) {
      const kept = await loadMetadata(db, chain, spec)
      return kept === undefined ? undefined : toHex(kept)
    },
    save: (spec, metadata) => saveMetadata(db, chain, spec, fromHex(metadata)),
    hasConstants: (spec) => hasRuntimeConstants(db, chain, spec),
    saveConstants: (spec, constants) => saveRuntimeConstants(db, chain, spec, constants),
  }
}
