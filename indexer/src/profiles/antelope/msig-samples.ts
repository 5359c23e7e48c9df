import { AccountId, nameSchema, permissionSchema, Timestamp } from '@secretariat/shared'
import { z } from 'zod'
import { keepTransaction } from './keep-action.js'
import type { TableSample, Tables } from './profile.js'

const code = 'eosio.msig'
/** On chains where anybody's multisigs stand by the thousand, looking at each is more than a node should be asked for. */
const mostProposers = 300

/** A node's `2020-03-05T10:28:00.000`, which is UTC and does not say so; the beginning of 1970 stands for never. */
const time = z.string().transform((text) => {
  const at = Date.parse(`${text}Z`)
  return at > 0 ? Timestamp(at) : null
})
const proposalRow = z.object({ proposal_name: nameSchema, packed_transaction: z.string().regex(/^([0-9a-f]{2})+$/) })
const level = permissionSchema.transform((permission) => ({ ...permission, at: null }))
const timedLevel = z.object({ level: permissionSchema, time }).transform(({ level: permission, time: at }) => ({ ...permission, at }))
const approvalRow = z.object({ proposal_name: nameSchema, requested_approvals: z.array(level), provided_approvals: z.array(level) })
const timedApprovalRow = z.object({
  proposal_name: nameSchema,
  requested_approvals: z.array(timedLevel),
  provided_approvals: z.array(timedLevel),
})
const invalidationRow = z.object({ account: AccountId.schema, last_invalidation_time: time })

/** What stands in the contract of multisigs, and the code and the ABIs that accounts have: `watched` ones, and those that an open proposal gives new ones. */
export function multisigSamples(everySlots: number, watched: readonly string[]): readonly TableSample[] {
  return [
    { name: 'multisigs', everySlots, awaitsBlock: true, read: statedBy },
    { name: 'codes', everySlots, awaitsBlock: true, read: (tables) => codesOf(tables, watched) },
    { name: 'abis', everySlots, awaitsBlock: true, read: (tables) => abisOf(tables, watched) },
  ]
}

async function statedBy(tables: Tables) {
  const proposals = await openProposals(tables)
  if (proposals === null) return []
  const invalidated = (await tables.has(code, 'invals')) ? await invalidations(tables) : null
  return [{ kind: 'multisig.stated' as const, proposals, invalidated }]
}

/** Null where there is no such contract, or more than can be looked at: the blocks alone tell then. */
export async function openProposals(tables: Tables) {
  if (!(await tables.has(code, 'proposal'))) return null
  const proposers = (await tables.scopes(code, 'proposal')).toSorted()
  if (proposers.length > mostProposers) return null
  const forms = { old: await tables.has(code, 'approvals'), timed: await tables.has(code, 'approvals2') }
  const found = await Promise.all(proposers.map((proposer) => proposalsOf(tables, AccountId(proposer), forms)))
  return found.flat()
}

/** Rows of old proposals stay in `approvals` where the contract has learned `approvals2` since. */
async function proposalsOf(tables: Tables, proposer: AccountId, forms: { readonly old: boolean; readonly timed: boolean }) {
  const own = (table: string) => ({ code, scope: proposer, table })
  const [rows, old, recent] = await Promise.all([
    tables.rows(own('proposal'), proposalRow),
    forms.old ? tables.rows(own('approvals'), approvalRow) : [],
    forms.timed ? tables.rows(own('approvals2'), timedApprovalRow) : [],
  ])
  const approvals = new Map([...old, ...recent].map((row) => [row.proposal_name, row]))
  return rows.map(({ proposal_name: proposal, packed_transaction }) => ({
    proposer,
    proposal,
    transaction: keepTransaction(tables.unpack(packed_transaction)),
    requested: approvals.get(proposal)?.requested_approvals ?? [],
    provided: approvals.get(proposal)?.provided_approvals ?? [],
  }))
}

async function invalidations(tables: Tables) {
  const rows = await tables.rows({ code, scope: code, table: 'invals' }, invalidationRow)
  return rows.flatMap(({ account, last_invalidation_time: at }) => (at === null ? [] : [{ account, at }]))
}

const target = z.object({ account: AccountId.schema })

async function codesOf(tables: Tables, watched: readonly string[]) {
  const accounts = await accountsOf(tables, watched, 'setcode')
  const codes = await Promise.all(accounts.map(async (account) => ({ account, codeHash: await tables.codeHash(account) })))
  return [{ kind: 'code.stated' as const, codes }]
}

async function abisOf(tables: Tables, watched: readonly string[]) {
  const accounts = await accountsOf(tables, watched, 'setabi')
  const abis = await Promise.all(accounts.map(async (account) => ({ account, abiHash: await tables.abiHash(account) })))
  return [{ kind: 'abi.stated' as const, abis }]
}

async function accountsOf(tables: Tables, watched: readonly string[], action: 'setcode' | 'setabi'): Promise<AccountId[]> {
  const open = (await openProposals(tables)) ?? []
  const upgrades = open.flatMap(({ transaction }) =>
    transaction.actions.filter(({ account, name }) => account === 'eosio' && name === action),
  )
  const named = upgrades.flatMap(({ data }) => target.safeParse(data).data?.account ?? [])
  return [...new Set([...watched.map((account) => AccountId(account)), ...named])].toSorted()
}
