import { z } from 'zod'
import type { SimContext } from '../../contract.js'
import { assetText, positiveUnits, tokens } from '../assets.js'
import { check, type Handler, handle, name, present, text, whole } from '../handlers.js'
import { type ContractsLedger, type LedgerMotion, newest } from '../ledger.js'
import { pledgedBy } from '../pledge.js'
import { freshOpinions, periodOf, sectionOf, speak, takeId } from './opinions.js'
import { approvers, budgetAccount, type Motion, motions, sections, takecoins } from './tables.js'

const stages = ['pending', 'passed', 'rejected', 'turned-down'] as const
const propose = z.object({ proposer: name, title: text, content: text, quantity: text })
const opinion = z.object({ approver: name, id: whole, memo: text })
const named = z.object({ id: whole, memo: text })

export function motionHandlers(ledger: ContractsLedger): readonly Handler[] {
  return [
    handle('propose', propose, (data, context) => start(ledger, context, data)),
    handle('approve', opinion, ({ approver, id }, context) => judge(ledger, context, approver, id, true)),
    handle('unapprove', opinion, ({ approver, id }, context) => judge(ledger, context, approver, id, false)),
    handle('turndown', named, ({ id }, context) => {
      context.require(budgetAccount)
      const row = present(motions.get(context.tables, id), 'motion does not exist')
      check(row.section === sections.pending || row.section === sections.passed, 'the motion is decided already')
      setSection(ledger, context, row, sections.turnedDown)
    }),
    handle('closemotion', named, ({ id }, context) => {
      const row = present(motions.get(context.tables, id), 'motion does not exist')
      context.require(row.proposer)
      const isLeft = takecoins.all(context.tables, row.proposer).some((each) => each.montion_id === id && each.section === sections.pending)
      check(!isLeft, 'the motion has a takecoin that is not decided')
      check(context.height > row.approve_end_block_num || row.section !== sections.pending, 'the motion is not decided yet')
      motions.erase(context.tables, id)
      approvers.erase(context.tables, id, row.proposer)
      context.enter(() => {
        motionOf(ledger, id).closed = context.height
      })
    }),
  ]
}

export const motionOf = ({ budget }: ContractsLedger, id: number): LedgerMotion => newest(budget.motions, (each) => each.id === id)

function start(ledger: ContractsLedger, context: SimContext, { proposer, title, content, quantity }: z.infer<typeof propose>): void {
  const { tables, settings, height } = context
  context.require(proposer)
  const units = positiveUnits(quantity, settings.core)
  check(pledgedBy(tables, settings.core, proposer) > tokens(100, settings.core), 'the proposer has not pledged enough')
  check(title.length > 0 && title.length < 256, 'title is too long')
  const opinions = freshOpinions(context)
  const id = takeId(context, 'motions', budgetAccount)
  const approve_end_block_num = height + periodOf(context, 'n.proposer')
  const said = { id, root_id: id, title, content, quantity: assetText(units, settings.core), proposer }
  motions.put(tables, { ...said, section: sections.pending, takecoin_num: 0, approve_end_block_num, extern_data: [] })
  approvers.put(tables, { id, ...opinions }, proposer)
  const entry: LedgerMotion = {
    id,
    proposer,
    title,
    block: height,
    amount: `${units}`,
    decidedBy: approve_end_block_num,
    opinions: [],
    stages: [],
    paid: '0',
    closed: null,
  }
  context.enter(() => void ledger.budget.motions.push(entry))
}

function judge(ledger: ContractsLedger, context: SimContext, approver: string, id: number, approves: boolean): void {
  const { tables, height } = context
  context.require(approver)
  const row = present(motions.get(tables, id), 'motion does not exist')
  check(height <= row.approve_end_block_num, 'the time of approval is over')
  check(row.section !== sections.turnedDown, 'the motion is turned down')
  const opinions = speak(present(approvers.get(tables, id, row.proposer), 'motion does not exist'), approver, approves)
  approvers.put(tables, { id, ...opinions }, row.proposer)
  context.enter(() => void motionOf(ledger, id).opinions.push({ member: approver, block: height, approves }))
  const section = sectionOf(opinions)
  if (section !== row.section) setSection(ledger, context, row, section)
}

function setSection(ledger: ContractsLedger, context: SimContext, row: Motion, section: number): void {
  motions.put(context.tables, { ...row, section })
  const stage = stages[section] ?? 'pending'
  context.enter(() => void motionOf(ledger, row.id).stages.push({ stage, block: context.height }))
}
