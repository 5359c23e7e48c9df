import { AccountId, type BlockHash, RetryableError } from '@secretariat/shared'
import { type ByteReader, readWhole, toHex } from '../../profiles/bytes.js'
import type { Endpoint } from './endpoint.js'
import { SESSION, VALIDATORS } from './keys.js'
import { hexSchema, type RawBlock } from './raw.js'

/** Sessions whose validators are remembered; a batch seldom spans more than two. */
const REMEMBERED = 64

type Sets = Map<string, readonly AccountId[] | undefined>

/** Finds the validators of the session in each block's parent state; undefined where the chain or the node keeps none. */
export interface SessionValidators {
  of(endpoint: Endpoint, raws: readonly RawBlock[]): Promise<(readonly AccountId[] | undefined)[]>
}

export function sessionValidators(): SessionValidators {
  const sets: Sets = new Map()
  return {
    async of(endpoint, raws) {
      const missing = new Map<string, RawBlock>()
      for (const raw of raws) {
        const session = raw.before?.[SESSION]
        if (session != null && !sets.has(session)) missing.set(session, raw)
      }
      await Promise.all([...missing].map(async ([session, raw]) => sets.set(session, await fetchSet(endpoint, raw))))
      const found = raws.map((raw) => sets.get(raw.before?.[SESSION] ?? ''))
      forgetOldest(sets)
      return found
    },
  }
}

const fetchSet = (endpoint: Endpoint, { header }: RawBlock) => askValidators(endpoint, header.parentHash)

/** The validators that make the block after this one; undefined where the chain keeps none. */
export async function askValidators(endpoint: Endpoint, at: BlockHash): Promise<readonly AccountId[] | undefined> {
  const hex = await endpoint.call('state_getStorage', [VALIDATORS, at], hexSchema.nullable())
  if (hex === null) return undefined
  try {
    return readWhole(hex, readAccounts)
  } catch (cause) {
    throw new RetryableError(`${endpoint.url} answered the validators after block ${at} in part`, { cause })
  }
}

/** An account has 32 bytes, or 20 on chains with Ethereum's keys; the list alone fills the value, so its length tells which. */
function readAccounts(input: ByteReader): AccountId[] {
  const length = input.count()
  const size = input.left / length
  if (length > 0 && size !== 32 && size !== 20) throw new RangeError(`${length} accounts in ${input.left} bytes`)
  return Array.from({ length }, () => AccountId(toHex(input.slice(size))))
}

function forgetOldest(sets: Sets): void {
  for (const session of sets.keys()) {
    if (sets.size <= REMEMBERED) return
    sets.delete(session)
  }
}
