import type { ChainConfig } from '../chains.js'
import type { Source } from '../sources/source.js'
import { openAntelope } from './antelope.js'
import type { Opening } from './opening.js'
import { openSubstrate } from './substrate.js'

/** Opens a chain by the family of its profile. */
export function openSource({ id, profile, endpoints }: ChainConfig, opening: Opening): Source {
  return profile.family === 'substrate' ? openSubstrate(id, profile, endpoints, opening) : openAntelope(id, profile, endpoints, opening)
}
