import { findGroups, type LeadTenureRow, type WorkingGroupRow, workingGroupLoaders } from '../modules/working-group/groups.js'
import { groupKey } from '../modules/working-group/key.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import type { Line, Table } from './table.js'

const columns = [
  ...['key', 'chain', 'group', 'lead_worker', 'lead_member', 'lead_since_at', 'lead_since_block', 'workers', 'ever_hired', 'open_openings'],
  ...['balance', 'balance_raw', 'paid', 'paid_raw', 'overdue_paid', 'overdue_paid_raw', 'owed', 'owed_raw', 'asset', 'status_text'],
]

function lineOf(row: WorkingGroupRow, lead: LeadTenureRow | undefined): Line {
  return {
    key: groupKey(row),
    chain: row.chain,
    group: row.workingGroup,
    lead_worker: lead?.worker ?? null,
    lead_member: lead?.member ?? null,
    lead_since_at: lead?.fromAt ?? null,
    lead_since_block: lead?.fromHeight ?? null,
    workers: row.workers,
    ever_hired: row.everHired,
    open_openings: row.openOpenings,
    status_text: row.statusText,
  }
}

/** The groups of one chain, by name. */
export const groups: Table = {
  name: 'groups',
  columns,
  lines: (query) => {
    const chain = askedChain(query)
    return async function* read(db) {
      const { leadTenures, groupPay } = workingGroupLoaders(db)
      const rows = await findGroups(db, chain)
      const lines = rows.map(async (row) => {
        const [leads, pay] = await Promise.all([leadTenures.load(row), groupPay.load(row)])
        const asset = pay?.asset ?? row.asset
        return {
          ...lineOf(
            row,
            leads.find(({ untilFact }) => untilFact === null),
          ),
          ...amountCells('balance', row.balance, row.asset),
          ...amountCells('paid', pay?.paid ?? null, asset),
          ...amountCells('overdue_paid', pay?.overdue ?? null, asset),
          ...amountCells('owed', pay?.owed ?? null, asset),
          asset,
        }
      })
      yield await Promise.all(lines)
    }
  },
}
