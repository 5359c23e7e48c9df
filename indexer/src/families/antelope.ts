import { type Database, loadAbis, saveAbi } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { AntelopeProfile } from '../profiles/antelope/profile.js'
import type { AbiShelf } from '../sources/antelope/abis.js'
import { openNodeosPool } from '../sources/antelope/pool.js'
import { antelopeSource } from '../sources/antelope/source.js'
import type { Source } from '../sources/source.js'
import type { Opening } from './opening.js'

/** The source of an Antelope chain, which keeps the ABIs of its contracts in the database. */
export function openAntelope(chain: ChainId, profile: AntelopeProfile, urls: readonly string[], { db, ...opening }: Opening): Source {
  return antelopeSource(chain, profile, openNodeosPool({ chain, urls, ...opening }), shelf(db, chain))
}

function shelf(db: Database, chain: ChainId): AbiShelf {
  return {
    load: (account) => loadAbis(db, chain, account),
    save: (account, kept) => saveAbi(db, { chain, account, ...kept }),
  }
}
