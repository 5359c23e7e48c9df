import type { FactOf } from '@secretariat/shared'
import { sha256 } from '../digest.js'
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

function abisOf(fact: FactOf<'abi.changed' | 'abi.stated'>) {
  if (fact.kind === 'abi.stated') return fact.abis.map((abi) => ({ ...abi, bytes: null }))
  const bytes = Buffer.from(fact.abi.slice(2), 'hex')
  const abiHash = bytes.length === 0 ? null : sha256(bytes)
  return [{ account: fact.account, abiHash, bytes: bytes.length }]
}

const abiState = projector({
  table: 'abiState',
  key: ['factId', 'account'],
  keep: 'first',
  kinds: ['abi.changed', 'abi.stated'],
  project: (fact) =>
    abisOf(fact).map((abi) => ({
      ...placed(fact),
      ...abi,
      sampled: fact.kind === 'abi.stated',
      slot: slotOf(fact.locator),
      statedAt: new Date(fact.time),
    })),
})

const unreadAction = rowPerFact('unreadAction', ['action.unread'], (fact) => ({
  ...placed(fact),
  contract: fact.contract,
  action: fact.action,
  bytes: (fact.hex.length - 2) / 2,
  reason: fact.reason,
  sentAt: new Date(fact.time),
}))

/** What happens to contracts: their code, their ABIs, transactions that waited, and actions that nobody can read. */
export const codes = [settlement, codeState, abiState, unreadAction]
