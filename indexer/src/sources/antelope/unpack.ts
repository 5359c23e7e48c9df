import type { AccountId } from '@secretariat/shared'
import type { AntelopeProfile, UnpackedTransaction } from '../../profiles/antelope/profile.js'
import { fromHex, toHex } from '../../profiles/bytes.js'
import type { Abi } from './abi.js'
import { amountReader } from './amount.js'
import { sha256 } from './packed.js'
import { readTransaction } from './transaction.js'

/** Reads a transaction that waits in a contract, and what its actions say by these ABIs. */
export function unpackerOf(
  profile: AntelopeProfile,
  abiOf: (account: AccountId) => Abi | undefined,
): (packed: string) => UnpackedTransaction {
  const amount = amountReader(profile)
  return (packed) => {
    const bytes = fromHex(packed.startsWith('0x') ? packed : `0x${packed}`)
    const { expiration, delaySeconds, fee, actions } = readTransaction(bytes, profile)
    return {
      // Contracts take the hash of all that was proposed, also of bytes that follow the transaction and mean nothing.
      id: sha256(bytes).toString('hex'),
      expiration,
      delaySeconds,
      fee: fee === null ? null : amount(fee),
      actions: actions.map(({ data, ...action }) => ({
        ...action,
        data: abiOf(action.account)?.decode(action.name, data).data ?? null,
        hex: toHex(data),
      })),
    }
  }
}
