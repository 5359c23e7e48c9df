import { encodeAbi } from '../../abi-bytes.js'
import type { Moment, SimAction, SimSettings } from '../../contract.js'
import { toHex } from '../../hash.js'
import { budgetAbi, pledgeAbi } from '../abis/budget.js'
import { tokenAbi } from '../abis/stock-system.js'
import { assetText, tokens } from '../assets.js'
import { secretariat } from '../cast.js'
import { action, active } from './acting.js'
import { codeOf } from './errands.js'
import type { Teller } from './story.js'

/** Everybody in office, under the permission that the producers use. */
export const producersAsked = ({ schedule }: Moment) => schedule.map(active)

/** Something producers decide together that does what it says. */
export function harmless({ settings, random, cast }: Teller): SimAction {
  const { core, kind } = settings
  const to = random.pick([...cast.builders, ...cast.secretaries])
  const quantity = assetText(tokens(random.int(1, 40), core), core)
  const payment = action(cast.fund, core.account, 'transfer', { from: cast.fund, to, quantity, memo: 'by decision of the producers' })
  if (kind !== 'eosc') return payment
  const config = { config: 'rst.rweightl', number_value: random.int(1, 3), string_value: '' }
  return random.pick([payment, payment, action('eosio', 'eosio', 'updateconfig', config), newPledge(random.int(0, 4))])
}

/** A kind of pledge is opened; the second time the same is asked for, it fails. */
function newPledge(number: number): SimAction {
  const pledge_name = `pledge.${'abcde'[number]}`
  const data = { pledge_name, deduction_account: 'eosio', ram_payer: 'eosio', quantity: '1.0000 EOS', memo: `add ${pledge_name}` }
  return action('eosio', 'eosio.pledge', 'addtype', data)
}

/** A candidate is taken out of the election. */
export const expulsion = ({ cast: { standbys } }: Teller): SimAction => action('eosio', 'eosio', 'removebp', { bpname: standbys[0] ?? '' })

/** More than the fund has. */
export function unaffordable({ settings: { core }, cast: { fund, builders } }: Teller): SimAction {
  const quantity = assetText(tokens(90_000_000, core), core)
  return action(fund, core.account, 'transfer', { from: fund, to: builders[0] ?? '', quantity, memo: 'more than there is' })
}

/** Less is enough: a third of the producers. */
export function byFew({ settings: { core }, cast: { fund, secretaries } }: Teller): SimAction {
  const quantity = assetText(tokens(3, core), core)
  const data = { from: 'eosio.prods', to: secretaries[0] ?? '', quantity, memo: fund }
  return { account: core.account, name: 'transfer', authorization: [{ actor: 'eosio.prods', permission: 'prod.minor' }], data }
}

export function bySecretaries({ settings: { core }, cast: { secretaries } }: Teller): SimAction {
  const quantity = assetText(tokens(2, core), core)
  return action(secretariat, core.account, 'transfer', { from: secretariat, to: secretaries[1] ?? '', quantity, memo: 'translation' })
}

/** New code for a contract, and the ABI that belongs to it: two proposals that are worth little without each other. */
export function upgrade(teller: Teller): readonly [SimAction, SimAction] {
  const [account, abi] = upgraded(teller.settings, teller.random.chance(0.5))
  const code = codeOf(teller.random.int(0, 1e9))
  return [
    action(account, 'eosio', 'setcode', { account, vmtype: 0, vmversion: 0, code }),
    action(account, 'eosio', 'setabi', { account, abi: toHex(encodeAbi(abi)) }),
  ]
}

/** The same ABI with a table more, so that what is sent can still be read. */
function upgraded({ kind }: SimSettings, isFirst: boolean) {
  if (kind !== 'eosc') return ['eosio.token', withNote(tokenAbi)] as const
  return isFirst ? (['eosio.budget', withNote(budgetAbi)] as const) : (['eosio.pledge', withNote(pledgeAbi)] as const)
}

function withNote(abi: typeof budgetAbi): typeof budgetAbi {
  const note = {
    name: 'note',
    fields: [
      { name: 'id', type: 'uint64' },
      { name: 'text', type: 'string' },
    ],
  }
  return { ...abi, structs: [...abi.structs, note], tables: [...abi.tables, { name: 'notes', type: 'note' }] }
}
