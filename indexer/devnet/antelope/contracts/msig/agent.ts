import { z } from 'zod'
import type { AbiRecord } from '../../abi-definition.js'
import type { SimContract } from '../../contract.js'
import { fromHex } from '../../hash.js'
import { unpackTransaction } from '../../transaction.js'
import { agentAbi } from '../abis/msig.js'
import { createContract, handle, levels, name, text } from '../handlers.js'
import { type Guard, send } from '../native.js'
import { agentAccount } from './msig.js'
import { msigAccount } from './tables.js'

const forward = z.object({ proposal_name: name, requested: levels, packed: text })
const wipe = z.object({ proposer: name, proposal_name: name })

/** A contract that proposes and cancels for others. */
export function createAgent(guard?: Guard): SimContract {
  return createContract({
    account: agentAccount,
    abi: agentAbi,
    ...(guard === undefined ? {} : { guard }),
    handlers: [
      handle('forward', forward, ({ proposal_name, requested, packed }, context) => {
        const trx: AbiRecord = unpackTransaction(fromHex(packed), context.settings.fee)
        const data = { proposer: agentAccount, proposal_name, requested, trx }
        send(context, agentAccount, { account: msigAccount, name: 'propose', data })
      }),
      handle('wipe', wipe, ({ proposer, proposal_name }, context) => {
        const data = { proposer, proposal_name, canceler: agentAccount }
        send(context, agentAccount, { account: msigAccount, name: 'cancel', data })
      }),
    ],
  })
}
