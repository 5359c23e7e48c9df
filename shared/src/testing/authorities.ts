import type { Authority, HeldAuthority } from '../facts/authority.js'
import { builder } from './builder.js'
import { levelOf } from './multisigs.js'

/** A permission that is met by accounts: `held('alice@active', 2, { 'bob@active': 1, 'carol@active': 1 })`. */
export function held(
  level: string,
  threshold: number,
  weights: Readonly<Record<string, number>> = {},
  told: Partial<Authority> = {},
): HeldAuthority {
  const { actor: account, permission } = levelOf(level)
  const accounts = Object.entries(weights).map(([each, weight]) => ({ ...levelOf(each), weight }))
  return { account, permission, parent: 'owner', authority: { threshold, keys: 0, accounts, waits: [], ...told } }
}

export const authorityChanged = builder('authority.changed', { authorities: [held('alice@active', 1, { 'bob@active': 1 })] })
export const authorityStated = builder('authority.stated', { authorities: [held('alice@active', 1, { 'bob@active': 1 })] })
