import { AccountId, Height, Timestamp } from '@secretariat/shared'
import { z } from 'zod'
import type { TableSample, Tables } from './profile.js'
import { account, accounts, asset, flag } from './words.js'

const own = (table: string) => ({ code: 'eosio', scope: 'eosio', table })

const number = z.number().int().nonnegative()
const whole = z.union([z.string().regex(/^\d+$/).transform(Number), z.number()]).pipe(number)
const monitorRow = z.object({
  ...{ bpname: account, consecutive_drain_block: number, consecutive_produce_block: number, total_drain_block: number },
  ...{ stability: number, bp_status: z.union([z.literal(0), z.literal(1), z.literal(2)]), end_punish_block: Height.schema },
})
const streakRow = z.object({ current_block_num: whole.pipe(Height.schema), drain_block_num: number })
const pledgeRow = z.object({ pledge_name: z.string(), pledge: asset, deduction: asset })
const settingRow = z.object({ config_name: z.string(), number_value: whole })
const heartbeatRow = z.object({ bpname: account, timestamp: z.string() })
const emergencyRow = z.object({ emergency: flag })
const punishmentRow = z.object({ punish_bp_name: account, proposaler: account, approve_bp: accounts, effective_block_num: Height.schema })

const statuses = { 0: 'normal', 1: 'lack-pledge', 2: 'punished' } as const
/** The pledge that missed blocks are taken from. */
const PLEDGE = 'block.out'
/** In force where the contract's settings name no other. */
const standards = { 'rst.rweightl': 1, 'pun.appnum': 16 } as const

/** The chain's own count of missed blocks, and what it took for them. */
export const penalties: TableSample = {
  name: 'penalties',
  everySlots: 1200,
  read: async (tables) => {
    if (!(await tables.has('eosio', 'bpmonitor'))) return []
    const [rows, tolerance] = await Promise.all([tables.rows(own('bpmonitor'), monitorRow), setting(tables, 'rst.rweightl')])
    const producers = await Promise.all(
      rows.map(async (row) => ({
        ...{ producer: row.bpname, drained: row.total_drain_block, drainedInARow: row.consecutive_drain_block },
        ...{ producedInARow: row.consecutive_produce_block, stability: row.stability, status: statuses[row.bp_status] },
        punishedUntil: row.bp_status === 2 ? row.end_punish_block : null,
        ...(await pledgeOf(tables, row.bpname)),
        streaks: await streaksOf(tables, row.bpname),
      })),
    )
    return [{ kind: 'penalty.stated', producers, tolerance }]
  },
}

async function pledgeOf(tables: Tables, scope: string) {
  if (!(await tables.has('eosio.pledge', 'pledge'))) return { pledge: null, deducted: null }
  const rows = await tables.rows({ code: 'eosio.pledge', scope, table: 'pledge' }, pledgeRow)
  const row = rows.find(({ pledge_name }) => pledge_name === PLEDGE)
  return row === undefined
    ? { pledge: null, deducted: null }
    : { pledge: tables.amount(row.pledge), deducted: tables.amount(row.deduction) }
}

async function streaksOf(tables: Tables, scope: string) {
  if (!(await tables.has('eosio', 'drainblocks'))) return []
  const rows = await tables.rows({ code: 'eosio', scope, table: 'drainblocks' }, streakRow)
  return rows.map(({ current_block_num, drain_block_num }) => ({ at: current_block_num, missed: drain_block_num }))
}

async function setting(tables: Tables, name: keyof typeof standards): Promise<number> {
  if (!(await tables.has('eosio', 'systemconfig'))) return standards[name]
  const rows = await tables.rows(own('systemconfig'), settingRow)
  return rows.find(({ config_name }) => config_name === name)?.number_value ?? standards[name]
}

/** Signs of life, also of those who wait for a place in the schedule. */
export const heartbeats: TableSample = {
  name: 'heartbeats',
  everySlots: 1200,
  read: async (tables) => {
    if (!(await tables.has('eosio', 'heartbeat'))) return []
    const rows = await tables.rows(own('heartbeat'), heartbeatRow)
    // Nodes write times of the universal zone without saying so.
    return [{ kind: 'heartbeat.stated', heartbeats: rows.map((row) => ({ producer: row.bpname, at: timeOf(row.timestamp) })) }]
  },
}

const timeOf = (text: string): Timestamp => Timestamp(Date.parse(text.endsWith('Z') ? text : `${text}Z`))

export const emergency: TableSample = {
  name: 'emergency',
  everySlots: 20,
  read: async (tables) => {
    if (!(await tables.has('eosio', 'chainstatus'))) return []
    const rows = await tables.rows(own('chainstatus'), emergencyRow)
    return [{ kind: 'emergency.stated', emergency: rows.some((row) => row.emergency) }]
  },
}

/** Proposals to punish a producer that stand open. */
export const punishments: TableSample = {
  name: 'punishments',
  everySlots: 100,
  read: async (tables) => {
    if (!(await tables.has('eosio', 'punishbps'))) return []
    const [rows, needed] = await Promise.all([tables.rows(own('punishbps'), punishmentRow), setting(tables, 'pun.appnum')])
    const open = rows.map((row) => ({
      ...{ producer: row.punish_bp_name, proposer: row.proposaler, approvers: row.approve_bp.map((name) => AccountId(name)) },
      until: row.effective_block_num,
    }))
    return [{ kind: 'punishment.stated', punishments: open, needed }]
  },
}
