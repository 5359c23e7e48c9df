import { blake2AsHex } from '@polkadot/util-crypto'

/** An account: `0x` and 64 hex digits. */
export type Account = string

/** The account of somebody in the world of a seed. */
export function person(seed: string, name: string): Account {
  return blake2AsHex(`${seed}/${name}`, 256)
}

/** `count` accounts of one kind of people. */
export function people(seed: string, kind: string, count: number): Account[] {
  return Array.from({ length: count }, (_, i) => person(seed, `${kind}/${i}`))
}
