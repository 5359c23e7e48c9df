import type { ChainConfig } from '../chains.js'
import { openNodeosPool } from '../sources/antelope/pool.js'
import { antelopeSource } from '../sources/antelope/source.js'
import type { Source } from '../sources/source.js'
import { openPool } from '../sources/substrate/pool.js'
import { openRuntimes } from '../sources/substrate/runtimes.js'
import { substrateSource } from '../sources/substrate/source.js'
import { mapShelf } from './map-shelf.js'

interface Opening {
  readonly giveUpAfterMs?: number
  /** Time after which an Antelope node that says nothing is left. */
  readonly answerMs?: number
  readonly onTrouble?: (trouble: string | null) => void
}

/** Nothing is kept, and nobody needs constants here. */
const noShelf = {
  load: async () => undefined,
  save: async () => undefined,
  hasConstants: async () => true,
  saveConstants: async () => undefined,
}

/** A chain's source without a database: what it learns of runtimes and ABIs is forgotten with it. */
export function openSource({ id, endpoints: urls, profile }: ChainConfig, opening: Opening = {}): Source {
  const { giveUpAfterMs = 60_000, answerMs, onTrouble = () => undefined } = opening
  const options = { chain: id, urls, genesis: undefined, giveUpAfterMs, onTrouble }
  if (profile.family === 'antelope') return antelopeSource(id, profile, openNodeosPool({ ...options, answerMs }), mapShelf())
  return substrateSource(id, openPool(options), openRuntimes(id, profile, noShelf))
}
