import { decodeAddress, encodeAddress } from '@polkadot/util-crypto/address'
import { AccountId } from '@secretariat/shared'

/** Prefix of chains that name none: the generic form that every wallet understands. */
const genericPrefix = 42

/** An account in the form people know: SS58 with the chain's prefix for public keys, the name itself elsewhere. */
export function addressOf(account: AccountId, prefix: number | null): string {
  return /^0x[0-9a-f]{64}$/.test(account) ? encodeAddress(account, prefix ?? genericPrefix) : account
}

/** Raw form of what a caller typed: raw already, or an SS58 address of any prefix; undefined when it is neither. */
export function parseAccount(text: string): AccountId | undefined {
  const raw = AccountId.schema.safeParse(text)
  if (raw.success) return raw.data
  try {
    return AccountId(`0x${Buffer.from(decodeAddress(text)).toString('hex')}`)
  } catch {
    // A wrong checksum or a foreign alphabet is the caller's typing error, and the answer says so.
    return undefined
  }
}
