import { z } from 'zod'
import type { AbiRecord } from '../../abi-definition.js'
import type { PermissionLevel, SimContext, SimContract } from '../../contract.js'
import { formatMoment } from '../../time.js'
import { firstMsigAbi, laterMsigAbi } from '../abis/msig.js'
import { check, createContract, type Handler, handle, level, levels, name, present, text } from '../handlers.js'
import { type ContractsLedger, type LedgerMultisig, newest } from '../ledger.js'
import type { Guard } from '../native.js'
import { executeHandler } from './execute.js'
import { type Approvals, approvalsOf, eraseProposal, invalidations, msigAccount, proposals, putApprovals } from './tables.js'

const named = { proposer: name, proposal_name: name }
const propose = z.object({ ...named, requested: levels, trx: z.custom<AbiRecord>((value) => typeof value === 'object') })
const approve = z.object({ ...named, level, proposal_hash: text.optional() })
const unapprove = z.object({ ...named, level })
const cancel = z.object({ ...named, canceler: name })
const invalidate = z.object({ account: name })

export function createMsig(ledger: ContractsLedger, { msig, fee }: { msig: 'v1' | 'v2'; fee: boolean }, guard?: Guard): SimContract {
  const first = [proposeHandler(ledger), approveHandler(ledger), unapproveHandler(ledger), cancelHandler(ledger), executeHandler(ledger)]
  const later = handle('invalidate', invalidate, ({ account }, context) => {
    context.require(account)
    invalidations.put(context.tables, { account, last_invalidation_time: formatMoment(context.time) })
    context.enter(() => void ledger.invalidations.push({ account, block: context.height, time: context.time }))
  })
  return createContract({
    account: msigAccount,
    abi: msig === 'v1' ? firstMsigAbi : laterMsigAbi(fee),
    handlers: msig === 'v1' ? first : [...first, later],
    ...(guard === undefined ? {} : { guard }),
  })
}

export function entryOf({ multisigs }: ContractsLedger, proposer: string, proposal: string): LedgerMultisig {
  return newest(multisigs, (each) => each.proposer === proposer && each.proposal === proposal)
}

function proposeHandler(ledger: ContractsLedger): Handler {
  return handle('propose', propose, ({ proposer, proposal_name, requested, trx }, context) => {
    context.require(proposer)
    check(proposals.get(context.tables, proposal_name, proposer) === undefined, 'proposal with the same name exists')
    const packed = context.pack(trx)
    const { id, expiration, actions } = context.unpack(packed)
    check(expiration * 1000 > context.time, 'transaction expired')
    proposals.put(context.tables, { proposal_name, packed_transaction: packed }, proposer)
    putApprovals(context, proposer, proposal_name, { requested, provided: [] })
    const entry: LedgerMultisig = {
      proposer,
      proposal: proposal_name,
      block: context.height,
      visible: isVisible(context),
      transaction: id,
      packed,
      expiration,
      actions: actions.map(({ account, name, authorization }) => ({ account, name, authorization })),
      requested,
      approvals: [],
      ended: null,
      settled: null,
    }
    context.enter(() => void ledger.multisigs.push(entry))
  })
}

/** Another contract's account needs no key to act: what it sends stands in no block. */
export const agentAccount = 'msig.agent'
export const isVisible = ({ action }: SimContext): boolean => action.authorization.every(({ actor }) => actor !== agentAccount)

const isSame = (a: PermissionLevel, b: PermissionLevel): boolean => a.actor === b.actor && a.permission === b.permission

function found(context: SimContext, proposer: string, proposal: string): Approvals {
  return present(approvalsOf(context.tables, proposer, proposal), 'proposal not found')
}

function approveHandler(ledger: ContractsLedger): Handler {
  return handle('approve', approve, ({ proposer, proposal_name, level: signer, proposal_hash }, context) => {
    context.require(signer.actor, signer.permission)
    const { requested, provided } = found(context, proposer, proposal_name)
    if (proposal_hash !== undefined) {
      const row = present(proposals.get(context.tables, proposal_name, proposer), 'proposal not found')
      check(context.unpack(row.packed_transaction).id === proposal_hash, 'hash mismatch')
    }
    check(
      requested.some((each) => isSame(each, signer)),
      'approval is not on the list of requested approvals',
    )
    putApprovals(context, proposer, proposal_name, {
      requested: requested.filter((each) => !isSame(each, signer)),
      provided: [...provided, { level: signer, time: context.time }],
    })
    note(ledger, context, proposer, proposal_name, signer, true)
  })
}

function unapproveHandler(ledger: ContractsLedger): Handler {
  return handle('unapprove', unapprove, ({ proposer, proposal_name, level: signer }, context) => {
    context.require(signer.actor, signer.permission)
    const { requested, provided } = found(context, proposer, proposal_name)
    check(
      provided.some((each) => isSame(each.level, signer)),
      'no approval previously granted',
    )
    putApprovals(context, proposer, proposal_name, {
      requested: [...requested, signer],
      provided: provided.filter((each) => !isSame(each.level, signer)),
    })
    note(ledger, context, proposer, proposal_name, signer, false)
  })
}

function note(
  ledger: ContractsLedger,
  context: SimContext,
  proposer: string,
  proposal: string,
  signer: PermissionLevel,
  given: boolean,
): void {
  const { height: block, time } = context
  context.enter(() => void entryOf(ledger, proposer, proposal).approvals.push({ level: signer, block, time, given }))
}

function cancelHandler(ledger: ContractsLedger): Handler {
  return handle('cancel', cancel, ({ proposer, proposal_name, canceler }, context) => {
    context.require(canceler)
    const row = present(proposals.get(context.tables, proposal_name, proposer), 'proposal not found')
    const isOver = context.unpack(row.packed_transaction).expiration * 1000 < context.time
    check(canceler === proposer || isOver, 'cannot cancel until expiration')
    eraseProposal(context, proposer, proposal_name)
    const ended = { block: context.height, how: 'cancelled', by: canceler, visible: isVisible(context) } as const
    context.enter(() => {
      entryOf(ledger, proposer, proposal_name).ended = ended
    })
  })
}
