import type { FactOf } from '../fact.js'
import { AccountId } from '../ids.js'
import { builder } from './builder.js'

type Proposed = FactOf<'multisig.proposed'>

/** A level of permission from `bp@active`. */
export function levelOf(text: string): { actor: AccountId; permission: string } {
  const [actor = '', permission = 'active'] = text.split('@')
  return { actor: AccountId(actor), permission }
}

const id = (number: number): string => number.toString(16).padStart(64, '0')

/** A transaction that waits for signatures: one transfer by `eosio@active`, unless told otherwise. Another number is another id. */
export function proposedTransaction(number = 1, told: object = {}): Proposed['transaction'] {
  const action = {
    account: 'eosio',
    name: 'transfer',
    authorization: [levelOf('eosio@active')],
    data: { from: 'eosio', to: 'alice', quantity: '1.0000 EOS', memo: '' },
    hex: '0x00',
    size: 1,
  }
  // Safety: the builder of the fact that holds it parses it.
  return {
    id: id(number),
    expiration: 6_000_000,
    delaySeconds: 0,
    fee: null,
    actions: [action],
    ...told,
  } as unknown as Proposed['transaction']
}

/** A transaction that sets code or an ABI, of which facts keep the hash. */
export function upgradeOf(field: 'code' | 'abi', account: string, sha256: string, number = 1): Proposed['transaction'] {
  const data = { account, ...(field === 'code' && { vmtype: 0, vmversion: 0 }), [field]: { bytes: 100, sha256 } }
  const action = { account: 'eosio', name: `set${field}`, authorization: [levelOf('eosio@active')], data, hex: null, size: 120 }
  return proposedTransaction(number, { actions: [action] })
}

const named = { proposer: 'alice', proposal: 'upgrade' }

export const multisigProposed = builder('multisig.proposed', { ...named, requested: [], transaction: proposedTransaction() })
export const multisigApproved = builder('multisig.approved', { ...named, level: levelOf('bpa'), proposalHash: null })
export const multisigUnapproved = builder('multisig.unapproved', { ...named, level: levelOf('bpa') })
export const multisigCancelled = builder('multisig.cancelled', { ...named, canceler: 'alice' })
export const multisigExecuted = builder('multisig.executed', { ...named, executer: 'alice', inline: false })
export const multisigInvalidated = builder('multisig.invalidated', { account: 'bpa' })
export const multisigStated = builder('multisig.stated', {
  proposals: [{ ...named, transaction: proposedTransaction(), requested: [{ ...levelOf('bpa'), at: null }], provided: [] }],
  invalidated: [{ account: 'bpa', at: 3000 }],
})
export const transactionSettled = builder('transaction.settled', { transaction: id(9), status: 'executed' })
export const codeChanged = builder('code.changed', { account: 'eosio.pledge', codeHash: id(7) })
export const codeStated = builder('code.stated', { codes: [{ account: 'eosio.pledge', codeHash: null }] })
export const abiChanged = builder('abi.changed', { account: 'eosio.pledge', abi: '0x00' })
export const abiStated = builder('abi.stated', { abis: [{ account: 'eosio.pledge', abiHash: null }] })
export const actionUnread = builder('action.unread', { contract: 'eosio', action: 'strange', hex: '0x', reason: 'No such action' })
