import { Refusal, type SimContract } from '../../contract.js'
import { eoscSystemAbi } from '../abis/eosc-system.js'
import { assetText, unitsIn } from '../assets.js'
import { createContract } from '../handlers.js'
import type { ContractsLedger } from '../ledger.js'
import { type Guard, nativeHandlers } from '../native.js'
import { accountHandlers, credit } from './accounts.js'
import { onEoscBlock } from './blocks.js'
import { fixedVoteHandlers } from './fixed-votes.js'
import { producerHandlers } from './producers.js'
import { punishHandlers } from './punish.js'
import { accounts, bps, status } from './tables.js'
import { voteHandlers } from './votes.js'

/** In emergency the chain takes nothing but what leads out of it. */
export const eoscGuard: Guard = ({ account, name }, { tables }) => {
  const isEmergency = status.get(tables, 'chainstatus')?.emergency === true
  if (isEmergency && !(account === 'eosio' && name === 'setemergency')) throw new Refusal('the chain is in emergency')
}

export function createEoscSystem(ledger: ContractsLedger): SimContract {
  const native = nativeHandlers(ledger, (account, { tables, settings }) => {
    accounts.put(tables, { name: account, available: assetText(0n, settings.core) })
  })
  return createContract({
    account: 'eosio',
    abi: eoscSystemAbi,
    guard: eoscGuard,
    handlers: [
      ...native,
      ...accountHandlers(ledger),
      ...voteHandlers(ledger),
      ...fixedVoteHandlers(ledger),
      ...producerHandlers(ledger),
      ...punishHandlers(ledger),
    ],
    onBlock: (previous, context) => onEoscBlock(ledger, previous, context),
    /** The one who makes the block earns the fee; the chain's own accounts pay none. */
    onFee(payer, quantity, context) {
      if (payer.startsWith('eosio')) return
      const units = unitsIn(quantity, context.settings.core)
      credit(context, payer, -units)
      const row = bps.get(context.tables, context.producer)
      if (row === undefined) return
      const rewards_pool = assetText(unitsIn(row.rewards_pool, context.settings.core) + units, context.settings.core)
      bps.put(context.tables, { ...row, rewards_pool })
    },
  })
}
