import { type ChainId, UsageError } from '@secretariat/shared'
import type { AntelopeProfile } from '../profiles/antelope/profile.js'
import type { Source } from '../sources/source.js'
import type { Opening } from './opening.js'

/** The source of an Antelope chain, which keeps the ABIs of its contracts in the database. */
export function openAntelopeChain(chain: ChainId, profile: AntelopeProfile, _urls: readonly string[], _opening: Opening): Source {
  throw new UsageError(`Chain ${chain}: chains of profile ${profile.name} cannot be read yet`)
}
