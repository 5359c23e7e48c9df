import { z } from 'zod'
import type { SimContext } from '../../contract.js'
import { assetText, positiveUnits, unitsIn } from '../assets.js'
import { check, type Handler, handle, name, present, text, whole } from '../handlers.js'
import { type ContractsLedger, type LedgerTakecoin, newest } from '../ledger.js'
import { send } from '../native.js'
import { motionOf } from './motions.js'
import { freshOpinions, periodOf, sectionOf, speak, takeId } from './opinions.js'
import { budgetAccount, motions, sections, type Takecoin, takecoins } from './tables.js'

const takecoin = z.object({ proposer: name, montion_id: whole, content: text, quantity: text })
const opinion = z.object({ approver: name, proposer: name, id: whole, memo: text })
const closecoin = z.object({ proposer: name, id: whole, memo: text })

export function takecoinHandlers(ledger: ContractsLedger): readonly Handler[] {
  return [
    handle('takecoin', takecoin, (data, context) => ask(ledger, context, data)),
    handle('agreecoin', opinion, ({ approver, proposer, id }, context) => judge(ledger, context, approver, proposer, id, true)),
    handle('unagreecoin', opinion, ({ approver, proposer, id }, context) => judge(ledger, context, approver, proposer, id, false)),
    handle('closecoin', closecoin, ({ proposer, id }, context) => {
      context.require(proposer)
      const row = present(takecoins.get(context.tables, id, proposer), 'takecoin does not exist')
      check(row.section !== sections.pending || context.height > row.end_block_num, 'the takecoin is not decided yet')
      takecoins.erase(context.tables, id, proposer)
      context.enter(() => {
        entryOf(ledger, proposer, id).closed = context.height
      })
    }),
  ]
}

function entryOf({ budget }: ContractsLedger, proposer: string, id: number): LedgerTakecoin {
  return newest(budget.takecoins, (each) => each.proposer === proposer && each.id === id)
}

function ask(ledger: ContractsLedger, context: SimContext, { proposer, montion_id, content, quantity }: z.infer<typeof takecoin>): void {
  const { tables, settings, height } = context
  const motion = present(motions.get(tables, montion_id), 'motion does not exist')
  context.require(motion.proposer)
  check(proposer === motion.proposer, 'only the proposer of the motion takes coins')
  check(motion.section === sections.passed, 'the motion has not passed')
  check(height > motion.approve_end_block_num, 'the publicity of the motion is not over')
  const units = positiveUnits(quantity, settings.core)
  check(units <= unitsIn(motion.quantity, settings.core), 'more than what is left of the motion')
  const id = takeId(context, 'takecoins', proposer)
  const end_block_num = height + periodOf(context, 'n.takecoin')
  const asked = { id, montion_id, content, quantity: assetText(units, settings.core), receiver: proposer }
  takecoins.put(tables, { ...asked, section: sections.pending, end_block_num, ...freshOpinions(context) }, proposer)
  const times = { block: height, decidedBy: end_block_num }
  const entry: LedgerTakecoin = {
    proposer,
    id,
    motion: montion_id,
    amount: `${units}`,
    ...times,
    opinions: [],
    decided: null,
    closed: null,
  }
  context.enter(() => void ledger.budget.takecoins.push(entry))
}

function judge(ledger: ContractsLedger, context: SimContext, approver: string, proposer: string, id: number, approves: boolean): void {
  const { tables, height } = context
  context.require(approver)
  const row = present(takecoins.get(tables, id, proposer), 'takecoin does not exist')
  check(height <= row.end_block_num, 'the time of approval is over')
  check(row.section === sections.pending, 'the takecoin is decided already')
  const opinions = speak(row, approver, approves)
  const section = sectionOf(opinions)
  takecoins.put(tables, { ...row, ...opinions, section }, proposer)
  context.enter(() => void entryOf(ledger, proposer, id).opinions.push({ member: approver, block: height, approves }))
  if (section === sections.pending) return
  context.enter(() => {
    entryOf(ledger, proposer, id).decided = { block: height, agreed: section === sections.passed }
  })
  if (section === sections.passed) pay(ledger, context, row)
}

/** The payment is sent by the contract itself: no block shows it, but the motion has less left. */
function pay(ledger: ContractsLedger, context: SimContext, { montion_id, quantity, receiver }: Takecoin): void {
  const { core } = context.settings
  const motion = present(motions.get(context.tables, montion_id), 'motion does not exist')
  check(motion.section === sections.passed, 'the motion has not passed')
  const units = unitsIn(quantity, core)
  const left = unitsIn(motion.quantity, core) - units
  check(left >= 0n, 'more than what is left of the motion')
  motions.put(context.tables, { ...motion, quantity: assetText(left, core) })
  send(context, budgetAccount, {
    account: core.account,
    name: 'transfer',
    data: { from: budgetAccount, to: receiver, quantity, memo: 'budget take coin' },
  })
  context.enter(() => {
    const entry = motionOf(ledger, montion_id)
    entry.paid = `${BigInt(entry.paid) + units}`
    ledger.budget.payouts.push({ block: context.height, to: receiver, amount: `${units}`, motion: montion_id })
  })
}
