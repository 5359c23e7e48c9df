import { formatAsset } from './asset.js'
import { type Block, type Receipt, withRoots } from './blocks.js'
import { describe } from './context.js'
import { sha256, toHex } from './hash.js'
import { blockId } from './header.js'
import type { Host, Making } from './host.js'
import { packTransaction } from './transaction.js'

/** A block that is given up, with a transfer that nobody made: who reads it has read too early. */
export function decoy(host: Host, making: Making, confirmed: number): Block {
  const { height, slot, producer, scheduleVersion, irreversible, previous } = making
  const receipts = phantom(host, making)
  const header = withRoots({ slot, producer, confirmed, previous, scheduleVersion, announced: undefined }, receipts)
  return { height, id: blockId(header), header, receipts, irreversible, proposed: irreversible }
}

function phantom(host: Host, { producer, reference, time }: Making): Receipt[] {
  const { account, symbol, decimals } = host.settings.core
  if (host.accounts.abi(account)?.codec.actionType('transfer') === undefined) return []
  const data = { from: producer, to: 'nobody', quantity: formatAsset(1n, decimals, symbol), memo: 'on a branch that is given up' }
  const action = { account, name: 'transfer', authorization: [{ actor: producer, permission: 'active' }], data }
  const packed = packTransaction(describe(host, [action], { expiration: time + 60_000, reference }))
  return [{ id: toHex(sha256(packed)), status: 'executed', packed }]
}
