import type { FactOf } from '@secretariat/shared'
import { slotOf } from './multisig.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

const settlement = rowPerFact('settlement', ['transaction.settled'], (fact) => ({
  ...placed(fact),
  transactionId: fact.transaction,
  status: fact.status,
  settledAt: new Date(fact.time),
}))

function codesOf(fact: FactOf<'code.changed' | 'code.stated'>) {
  return fact.kind === 'code.changed' ? [{ account: fact.account, codeHash: fact.codeHash }] : fact.codes
}

const codeState = projector({
  table: 'codeState',
  key: ['factId', 'account'],
  keep: 'first',
  kinds: ['code.changed', 'code.stated'],
  project: (fact) =>
    codesOf(fact).map((code) => ({
      ...placed(fact),
      ...code,
      sampled: fact.kind === 'code.stated',
      slot: slotOf(fact.locator),
      statedAt: new Date(fact.time),
    })),
})

const abiChange = rowPerFact('abiChange', ['abi.changed'], (fact) => ({
  ...placed(fact),
  account: fact.account,
  bytes: bytesIn(fact.abi),
  changedAt: new Date(fact.time),
}))

const unreadAction = rowPerFact('unreadAction', ['action.unread'], (fact) => ({
  ...placed(fact),
  contract: fact.contract,
  action: fact.action,
  bytes: bytesIn(fact.hex),
  reason: fact.reason,
  sentAt: new Date(fact.time),
}))

function bytesIn(hex: string): number {
  return (hex.length - 2) / 2
}

/** What happens to contracts: their code, their ABIs, transactions that waited, and actions that nobody can read. */
export const codes = [settlement, codeState, abiChange, unreadAction]
