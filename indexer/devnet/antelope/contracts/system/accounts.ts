import { z } from 'zod'
import type { SimContext, SimSettings, TableReader } from '../../contract.js'
import { assetText, positiveUnits, unitsIn } from '../assets.js'
import { check, type Handler, handle, name, text } from '../handlers.js'
import type { ContractsLedger } from '../ledger.js'
import { deposit } from '../pledge.js'
import { accounts } from './tables.js'

/** Rows, and the token they count. */
interface Reading {
  readonly tables: TableReader
  readonly settings: Pick<SimSettings, 'core'>
}

export function balanceOf({ tables, settings }: Reading, account: string): bigint {
  const row = accounts.get(tables, account)
  return row === undefined ? 0n : unitsIn(row.available, settings.core)
}

/** Adds to an account, or takes from it with less than nothing. */
export function credit(context: SimContext, account: string, units: bigint): void {
  const available = balanceOf(context, account) + units
  check(available >= 0n, 'overdrawn balance')
  accounts.put(context.tables, { name: account, available: assetText(available, context.settings.core) })
}

const transfer = z.object({ from: name, to: name, quantity: text, memo: text })

export function accountHandlers({ budget }: ContractsLedger): readonly Handler[] {
  return [
    handle('transfer', transfer, ({ from, to, quantity, memo }, context) => {
      context.require(from)
      const units = positiveUnits(quantity, context.settings.core)
      check(from !== to, 'cannot transfer to self')
      check(accounts.get(context.tables, to) !== undefined, 'to account does not exist')
      credit(context, from, -units)
      credit(context, to, units)
      if (to === 'eosio.pledge') deposit(context, from, memo, units)
      if (to === budget.account) context.enter(() => void budget.gifts.push({ block: context.height, from, amount: `${units}` }))
    }),
  ]
}
