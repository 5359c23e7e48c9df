import { z } from 'zod'
import type { DeferredRequest } from '../../contract.js'
import { nameToNumber } from '../../name.js'
import { satisfies } from '../authority.js'
import { check, type Handler, handle, name, present } from '../handlers.js'
import { type ContractsLedger, newest } from '../ledger.js'
import { approvalsOf, eraseProposal, msigAccount, proposals, standing } from './tables.js'

const exec = z.object({ proposer: name, proposal_name: name, executer: name })

/** Runs a proposal that enough have signed: at once, or as a transaction of its own that a later block tells of. */
export function executeHandler(ledger: ContractsLedger): Handler {
  return handle('exec', exec, ({ proposer, proposal_name, executer }, context) => {
    context.require(executer)
    const row = present(proposals.get(context.tables, proposal_name, proposer), 'proposal not found')
    const approvals = present(approvalsOf(context.tables, proposer, proposal_name), 'proposal not found')
    const { expiration, actions } = context.unpack(row.packed_transaction)
    check(expiration * 1000 >= context.time, 'transaction expired')
    const signed = standing(context.tables, approvals)
    const wanted = actions.flatMap(({ authorization }) => authorization)
    check(
      wanted.every((each) => satisfies(context, each, signed)),
      'transaction authorization failed',
    )
    eraseProposal(context, proposer, proposal_name)
    const { height: block } = context
    const entry = () => newest(ledger.multisigs, (each) => each.proposer === proposer && each.proposal === proposal_name)
    context.enter(() => {
      entry().ended = { block, how: 'executed', by: executer, visible: true }
    })
    if (!context.settings.defersMultisig) {
      for (const action of actions) context.inline(action)
      context.enter(() => {
        entry().settled = { block, status: 'executed', id: null }
      })
      return
    }
    // Another proposal may have taken the name by then.
    const isThis = (each: ContractsLedger['multisigs'][number]) =>
      each.proposer === proposer && each.proposal === proposal_name && each.ended?.how === 'executed' && each.ended.block === block
    context.defer({
      sender: msigAccount,
      senderId: (nameToNumber(proposer) << 64n) | nameToNumber(proposal_name),
      payer: executer,
      actions,
      ...fateOf(proposal_name),
      onSettled: (id, status, later) =>
        later.enter(() => {
          newest(ledger.multisigs, isThis).settled = { block: later.height, status, id }
        }),
    })
  })
}

/** Names tell what becomes of a proposal that the network itself fails. */
function fateOf(proposal: string): Pick<DeferredRequest, 'fate' | 'afterBlocks'> {
  if (proposal.startsWith('hard.')) return { fate: 'hard_fail' }
  if (proposal.startsWith('late.')) return { fate: 'expired', afterBlocks: 5 }
  return {}
}
