import type { Profile } from '../profile.js'
import { alliance } from './alliance.js'
import { collective } from './collective.js'

/** Chains whose councils vote on motions. */
export const collectiveProfile: Profile = {
  family: 'substrate',
  name: 'collective',
  version: 1,
  pallets: [collective, alliance],
  reads: [],
  samples: [],
  spreads: [],
  constants: [],
}
