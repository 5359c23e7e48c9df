import { z } from 'zod'
import type { SimContext, SimContract } from '../contract.js'
import { tokenAbi } from './abis/stock-system.js'
import { assetText, positiveUnits, tokens, unitsIn } from './assets.js'
import { check, createContract, handle, name, present, text } from './handlers.js'
import { defineTable } from './rows.js'

const account = 'eosio.token'

type Balance = { readonly balance: string }
/** Scope: the owner. One token, the chain's own. */
const balances = defineTable<Balance>(account, 'accounts', ({ balance }) => symbolKey(balance.split(' ')[1] ?? ''))

type Supply = { readonly supply: string; readonly max_supply: string; readonly issuer: string }
/** Scope: the letters of the symbol as a number. */
const supplies = defineTable<Supply>(account, 'stat', ({ supply }) => symbolKey(supply.split(' ')[1] ?? ''))

/** Letters as the number a node keeps them under: the first is the lowest byte. */
export const symbolKey = (letters: string): bigint =>
  [...letters].reduceRight((sum, letter) => (sum << 8n) | BigInt(letter.charCodeAt(0)), 0n)

const create = z.object({ issuer: name, maximum_supply: text })
const issue = z.object({ to: name, quantity: text, memo: text })
const transfer = z.object({ from: name, to: name, quantity: text, memo: text })

export function createToken(): SimContract {
  return createContract({
    account,
    abi: tokenAbi,
    handlers: [
      handle('create', create, ({ issuer, maximum_supply }, context) => {
        context.require(account)
        const { core } = context.settings
        positiveUnits(maximum_supply, core)
        check(supplyOf(context) === undefined, 'token with symbol already exists')
        supplies.put(context.tables, { supply: assetText(0n, core), max_supply: maximum_supply, issuer }, core.symbol)
      }),
      handle('issue', issue, ({ to, quantity }, context) => {
        const { core } = context.settings
        const row = present(supplyOf(context), 'token with symbol does not exist')
        context.require(row.issuer)
        check(to === row.issuer, 'tokens can only be issued to issuer account')
        const supply = unitsIn(row.supply, core) + positiveUnits(quantity, core)
        check(supply <= unitsIn(row.max_supply, core), 'quantity exceeds available supply')
        supplies.put(context.tables, { ...row, supply: assetText(supply, core) }, core.symbol)
        credit(context, to, positiveUnits(quantity, core))
      }),
      handle('transfer', transfer, ({ from, to, quantity }, context) => {
        context.require(from)
        check(from !== to, 'cannot transfer to self')
        const units = positiveUnits(quantity, context.settings.core)
        credit(context, from, -units)
        credit(context, to, units)
      }),
    ],
  })
}

function supplyOf({ tables, settings }: SimContext): Supply | undefined {
  return supplies.get(tables, symbolKey(settings.core.symbol), settings.core.symbol)
}

export function tokenBalance({ tables, settings }: Pick<SimContext, 'tables' | 'settings'>, owner: string): bigint {
  const row = balances.get(tables, symbolKey(settings.core.symbol), owner)
  return row === undefined ? 0n : unitsIn(row.balance, settings.core)
}

function credit(context: SimContext, owner: string, units: bigint): void {
  const balance = tokenBalance(context, owner) + units
  check(balance >= 0n, 'overdrawn balance')
  balances.put(context.tables, { balance: assetText(balance, context.settings.core) }, owner)
}

/** The token with all of it given out. */
export function found(context: SimContext, wealth: readonly (readonly [string, number])[]): void {
  const { core } = context.settings
  const supply = wealth.reduce((sum, [, count]) => sum + tokens(count, core), 0n)
  const amounts = { supply: assetText(supply, core), max_supply: assetText(supply * 10n, core) }
  supplies.put(context.tables, { ...amounts, issuer: 'eosio' }, core.symbol)
  for (const [owner, count] of wealth) credit(context, owner, tokens(count, core))
}
