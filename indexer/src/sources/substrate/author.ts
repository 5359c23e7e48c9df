import { ByteReader, fromHex } from '../../profiles/bytes.js'

/** What a header's digest says of its making: the slot, and the place of the author in the authority list. */
export interface Authorship {
  readonly slot: number
  /** Place among `authorities` validators. */
  authorOf(authorities: number): number
}

const PRE_RUNTIME = 6

/** Reads the slot claim that Aura or Babe put into the digest; undefined for other consensus engines. */
export function authorshipOf(logs: readonly string[]): Authorship | undefined {
  for (const log of logs) {
    const input = new ByteReader(fromHex(log))
    if (input.u8() !== PRE_RUNTIME) continue
    const engine = new TextDecoder().decode(input.slice(4))
    const claim = new ByteReader(input.slice(input.count()))
    if (engine === 'aura') return aura(claim)
    if (engine === 'BABE') return babe(claim)
  }
  return undefined
}

/** Aura: the slot alone; authors take turns. */
function aura(claim: ByteReader): Authorship {
  const slot = claim.u64()
  return { slot: Number(slot), authorOf: (authorities) => Number(slot % BigInt(authorities)) }
}

/** Babe: a variant (1 primary, 2 secondary, 3 secondary with proof), the author's place, the slot. */
function babe(claim: ByteReader): Authorship {
  const variant = claim.u8()
  if (variant < 1 || variant > 3) throw new RangeError(`A Babe slot claim of kind ${variant}`)
  const place = claim.u32()
  return { slot: Number(claim.u64()), authorOf: () => place }
}
