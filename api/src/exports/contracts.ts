import { changeList, findChanges, findUnread, unreadList } from '../modules/contract/contracts.js'
import type { ContractChangeWhere, UnreadActionWhere } from '../modules/contract/where.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Table } from './table.js'
import { walk } from './walk.js'

/** When the code and the ABIs of accounts changed. */
export const contractChanges: Table = {
  name: 'contract-changes',
  columns: ['chain', 'account', 'part', 'hash', 'hash_before', 'bytes', 'begins', 'sampled', 'from_block', 'block', 'at', 'fact'],
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = changeList(askedChain(query), inputOf('ContractChangeWhere', query.where) as ContractChangeWhere | undefined)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findChanges(at, list, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, account: row.account, part: row.part, hash: row.hash, hash_before: row.beforeHash, bytes: row.bytes },
          ...{ begins: row.begins, sampled: row.sampled, from_block: row.sampled ? row.beforeHeight : null, block: row.height },
          ...{ at: row.statedAt, fact: row.factId },
        }))
    }
  },
}

/** Actions of contracts that are followed, which could not be read. */
export const unreadActions: Table = {
  name: 'unread-actions',
  columns: ['chain', 'contract', 'action', 'bytes', 'reason', 'at', 'block', 'fact'],
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = unreadList(askedChain(query), inputOf('UnreadActionWhere', query.where) as UnreadActionWhere | undefined)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findUnread(at, list, span)))
        yield page.map((row) => ({
          ...{ chain: row.chain, contract: row.contract, action: row.action, bytes: row.bytes, reason: row.reason },
          ...{ at: row.sentAt, block: row.height, fact: row.factId },
        }))
    }
  },
}
