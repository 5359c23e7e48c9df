import { z } from 'zod'
import type { SimContext, SimContract, TableReader } from '../contract.js'
import { pledgeAbi } from './abis/budget.js'
import { assetText, positiveUnits, unitsIn } from './assets.js'
import { check, createContract, handle, name, present, text } from './handlers.js'
import { type Guard, send } from './native.js'
import { defineTable } from './rows.js'

const account = 'eosio.pledge'
/** The pledge that producers give for the blocks they owe. */
export const blockPledge = 'block.out'

type PledgeType = { readonly pledge_name: string; readonly deduction_account: string; readonly pledge: string }
export const pledgeTypes = defineTable<PledgeType>(account, 'pledgetype', ({ pledge_name }) => pledge_name)

type Pledge = { readonly pledge_name: string; readonly pledge: string; readonly deduction: string }
/** Scope: who pledged. */
export const pledges = defineTable<Pledge>(account, 'pledge', ({ pledge_name }) => pledge_name)

const open = z.object({ pledge_name: name, payer: name, memo: text })
const withdraw = z.object({ pledge_name: name, pledger: name, quantity: text, memo: text })
const deduction = z.object({ pledge_name: name, debitee: name, quantity: text, memo: text })
const addtype = z.object({ pledge_name: name, deduction_account: name, ram_payer: name, quantity: text, memo: text })

export function createPledge(guard: Guard): SimContract {
  return createContract({
    account,
    abi: pledgeAbi,
    guard,
    handlers: [
      handle('addtype', addtype, ({ pledge_name, deduction_account, quantity }, context) => {
        context.require('eosio')
        check(pledgeTypes.get(context.tables, pledge_name) === undefined, 'the pledge type already exists')
        positiveUnits(quantity, context.settings.core)
        pledgeTypes.put(context.tables, { pledge_name, deduction_account, pledge: assetText(0n, context.settings.core) })
      }),
      handle('open', open, ({ pledge_name, payer }, context) => {
        context.require(payer)
        check(pledgeTypes.get(context.tables, pledge_name) !== undefined, 'the pledge type does not exist')
        check(pledges.get(context.tables, pledge_name, payer) === undefined, 'the pledge is already open')
        write(context, payer, pledge_name, 0n, 0n)
      }),
      handle('withdraw', withdraw, ({ pledge_name, pledger, quantity }, context) => {
        context.require(pledger)
        change(context, pledger, pledge_name, -positiveUnits(quantity, context.settings.core), 0n)
        send(context, account, {
          account: 'eosio',
          name: 'transfer',
          data: { from: account, to: pledger, quantity, memo: 'withdraw pledge' },
        })
      }),
      handle('deduction', deduction, ({ pledge_name, debitee, quantity }, context) => {
        const type = present(pledgeTypes.get(context.tables, pledge_name), 'the pledge type does not exist')
        context.require(type.deduction_account)
        deduct(context, debitee, positiveUnits(quantity, context.settings.core), pledge_name)
      }),
    ],
  })
}

/** Units that somebody has pledged; nothing where the pledge was never opened. */
export function pledgedBy(tables: TableReader, core: SimContext['settings']['core'], pledger: string): bigint {
  const row = pledges.get(tables, blockPledge, pledger)
  return row === undefined ? 0n : unitsIn(row.pledge, core)
}

/** A transfer to the contract whose memo names the pledge. */
export function deposit(context: SimContext, pledger: string, pledgeName: string, units: bigint): void {
  check(pledges.get(context.tables, pledgeName, pledger) !== undefined, 'open the pledge first')
  change(context, pledger, pledgeName, units, 0n)
}

/** Takes what is left at most; says how much that was. */
export function deduct(context: SimContext, debitee: string, units: bigint, pledgeName = blockPledge): bigint {
  const row = pledges.get(context.tables, pledgeName, debitee)
  const left = row === undefined ? 0n : unitsIn(row.pledge, context.settings.core)
  const taken = units < left ? units : left
  if (taken > 0n) change(context, debitee, pledgeName, -taken, taken)
  return taken
}

function change(context: SimContext, pledger: string, pledgeName: string, pledge: bigint, deducted: bigint): void {
  const { core } = context.settings
  const row = present(pledges.get(context.tables, pledgeName, pledger), 'the pledge is not open')
  const after = unitsIn(row.pledge, core) + pledge
  check(after >= 0n, 'overdrawn pledge')
  write(context, pledger, pledgeName, after, unitsIn(row.deduction, core) + deducted)
}

/** Opens the producers' pledge with something in it; the contract's account holds it. */
export function openPledge(context: SimContext, pledger: string, units: bigint): void {
  write(context, pledger, blockPledge, units, 0n)
}

function write(context: SimContext, pledger: string, pledge_name: string, pledge: bigint, deducted: bigint): void {
  const { core } = context.settings
  pledges.put(context.tables, { pledge_name, pledge: assetText(pledge, core), deduction: assetText(deducted, core) }, pledger)
}
