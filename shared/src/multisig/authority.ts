import type { KeptAction } from '../facts/multisig.js'

/** How many of the producers in office have to sign: more than two thirds, more than half, or more than a third. */
export type ProducerAuthority = 'active' | 'major' | 'minor'

/** Permissions that the chain itself gives to its producers, and makes again with each schedule. */
const permissions: ReadonlyMap<string, ProducerAuthority> = new Map([
  ['eosio@active', 'active'],
  ['eosio.prods@active', 'active'],
  ['eosio.prods@prod.major', 'major'],
  ['eosio.prods@prod.minor', 'minor'],
])
const strength: readonly ProducerAuthority[] = ['minor', 'major', 'active']

/** Whether the chain itself says who may act under a permission: so many of the producers in office. */
export function isProducerLevel({ actor, permission }: { readonly actor: string; readonly permission: string }): boolean {
  return permissions.has(`${actor}@${permission}`)
}

/** The authority of the producers that a transaction needs; null where it needs somebody else's too. */
export function producerAuthority(actions: readonly Pick<KeptAction, 'authorization'>[]): ProducerAuthority | null {
  const levels = actions.flatMap(({ authorization }) => authorization.map(({ actor, permission }) => `${actor}@${permission}`))
  const asked = levels.map((level) => permissions.get(level))
  if (asked.length === 0 || asked.includes(undefined)) return null
  return strength.findLast((each) => asked.includes(each)) ?? null
}

/** The signatures that an authority needs out of so many producers. */
export function producersNeeded(authority: ProducerAuthority, producers: number): number {
  const parts = { active: Math.floor((producers * 2) / 3), major: Math.floor(producers / 2), minor: Math.floor(producers / 3) }
  return parts[authority] + 1
}
