import { z } from 'zod'
import type { SimContext } from '../../contract.js'
import { tokens } from '../assets.js'
import { check, type Handler, handle, name, present } from '../handlers.js'
import { type ContractsLedger, type LedgerPunishment, newest } from '../ledger.js'
import { daysInBlocks } from '../periods.js'
import { pledgedBy } from '../pledge.js'
import { configs, type Monitor, monitors, punishments, recents } from './tables.js'

const punishbp = z.object({ bpname: name, proposaler: name })
const approvebp = z.object({ bpname: name, approver: name })
const target = z.object({ bpname: name })

/** Producers decide whether one of them, who owes too many blocks in a row, is put out for a day. */
export function punishHandlers(ledger: ContractsLedger): readonly Handler[] {
  const entryOf = (producer: string) => newest(ledger.punishments, (each) => each.producer === producer)
  return [
    handle('punishbp', punishbp, (data, context) => propose(ledger, context, data)),
    handle('approvebp', approvebp, (data, context) => approve(entryOf, context, data)),
    handle('bailpunish', target, ({ bpname }, context) => {
      context.require(bpname)
      const row = monitored(context, bpname)
      check(row.bp_status === 2, 'the bp is not punished')
      check(context.height > row.end_punish_block, 'the punishment has not ended yet')
      monitors.put(context.tables, { ...row, bp_status: 0, consecutive_drain_block: 0, end_punish_block: 0 })
      context.enter(() => {
        entryOf(bpname).bailed = context.height
      })
    }),
    handle('removepunish', target, ({ bpname }, context) => {
      context.require(bpname)
      const row = monitored(context, bpname)
      check(row.bp_status === 1, 'the bp is not to be punished')
      const recent = recents.get(context.tables, 'lastproducer')
      check(recent?.producers.includes(bpname) === true, 'the bp makes no blocks')
      monitors.put(context.tables, { ...row, bp_status: 0, consecutive_drain_block: 0 })
      if (punishments.get(context.tables, bpname) === undefined) return
      punishments.erase(context.tables, bpname)
      context.enter(() => {
        entryOf(bpname).lifted = context.height
      })
    }),
  ]
}

function propose({ punishments: entries }: ContractsLedger, context: SimContext, { bpname, proposaler }: z.infer<typeof punishbp>): void {
  const { tables, settings, height } = context
  context.require(proposaler)
  check(pledgedBy(tables, settings.core, proposaler) >= tokens(100, settings.core), 'the proposer has not pledged enough')
  check(monitored(context, bpname).bp_status === 1, 'the bp can not be punished')
  const open = punishments.get(tables, bpname)
  check(open === undefined || open.effective_block_num < height, 'the punishment is proposed already')
  const until = height + daysInBlocks(1, settings)
  punishments.put(tables, { punish_bp_name: bpname, proposaler, approve_bp: [], effective_block_num: until })
  const entry = { producer: bpname, proposer: proposaler, block: height, until, approvals: [], punished: null, bailed: null, lifted: null }
  context.enter(() => void entries.push(entry))
}

function approve(
  entryOf: (producer: string) => LedgerPunishment,
  context: SimContext,
  { bpname, approver }: z.infer<typeof approvebp>,
): void {
  const { tables, height, schedule } = context
  context.require(approver)
  check(schedule.includes(approver), 'the approver is not a super bp')
  const row = present(punishments.get(tables, bpname), 'the punishment does not exist')
  check(height <= row.effective_block_num, 'the punishment has expired')
  check(!row.approve_bp.includes(approver), 'the bp has approved already')
  const approvals = [...row.approve_bp, approver]
  context.enter(() => void entryOf(bpname).approvals.push({ approver, block: height }))
  const needed = configs.get(tables, 'pun.appnum')?.number_value ?? schedule.length
  punishments.put(tables, { ...row, approve_bp: approvals })
  if (approvals.length < needed) return
  const until = height + daysInBlocks(1, context.settings)
  punishments.erase(tables, bpname)
  monitors.put(tables, { ...monitored(context, bpname), bp_status: 2, end_punish_block: until })
  context.enter(() => {
    entryOf(bpname).punished = { block: height, until }
  })
}

function monitored({ tables }: SimContext, producer: string): Monitor {
  return present(monitors.get(tables, producer), 'the bp is not monitored')
}
