import { expect, test } from 'vitest'
import { pledges } from './pledge.js'
import { acts } from './story/acting.js'
import { balanceOf } from './system/accounts.js'
import { openSandbox } from './testing/sandbox.js'

function openPledges() {
  const sandbox = openSandbox('eosc')
  const say = (actor: string, name: string, data: Record<string, string>) =>
    sandbox.send(acts(actor, 'eosio.pledge', name, { memo: '', ...data }))
  const deposit = (from: string, quantity: string, memo: string) =>
    sandbox.send(acts(from, 'eosio', 'transfer', { from, to: 'eosio.pledge', quantity, memo }))
  const pledged = (account: string, name = 'block.out') => pledges.get(sandbox.tables, name, account)
  return { sandbox, say, deposit, pledged }
}

test('who opens a pledge can pay into it and take out what is left', () => {
  const { sandbox, say, deposit, pledged } = openPledges()
  expect(deposit('ahlin', '5.0000 EOS', 'block.out')).toBe('open the pledge first')
  expect(say('ahlin', 'open', { pledge_name: 'no.such', payer: 'ahlin' })).toBe('the pledge type does not exist')
  expect(say('bolimin', 'open', { pledge_name: 'block.out', payer: 'ahlin' })).toBe('missing authority of ahlin')
  expect(say('ahlin', 'open', { pledge_name: 'block.out', payer: 'ahlin' })).toBe('taken')
  expect(say('ahlin', 'open', { pledge_name: 'block.out', payer: 'ahlin' })).toBe('the pledge is already open')
  expect(deposit('ahlin', '5.0000 EOS', 'block.out')).toBe('taken')
  expect(pledged('ahlin')).toEqual({ pledge_name: 'block.out', pledge: '5.0000 EOS', deduction: '0.0000 EOS' })
  const withdraw = (quantity: string) => say('ahlin', 'withdraw', { pledge_name: 'block.out', pledger: 'ahlin', quantity })
  expect(withdraw('5.0001 EOS')).toBe('overdrawn pledge')
  const before = balanceOf(sandbox.world.chain.host, 'ahlin')
  expect(withdraw('2.0000 EOS')).toBe('taken')
  expect(balanceOf(sandbox.world.chain.host, 'ahlin')).toBe(before + 20_000n - 100n)
  expect(pledged('ahlin')?.pledge).toBe('3.0000 EOS')
})

test('the account of the pledge takes what is owed, and no more than there is', () => {
  const { say, pledged } = openPledges()
  const take = (actor: string, quantity: string) => say(actor, 'deduction', { pledge_name: 'block.out', debitee: 'biosbpa', quantity })
  expect(take('ahlin', '1.0000 EOS')).toBe('missing authority of eosio')
  const { pledge = '', deduction = '' } = pledged('biosbpa') ?? {}
  const [left, taken] = [Number.parseFloat(pledge), Number.parseFloat(deduction)]
  expect(take('eosio', '10.0000 EOS')).toBe('taken')
  expect(Number.parseFloat(pledged('biosbpa')?.pledge ?? '')).toBeLessThanOrEqual(left - 10)
  expect(take('eosio', '999999.0000 EOS')).toBe('taken')
  expect(pledged('biosbpa')).toMatchObject({ pledge: '0.0000 EOS', deduction: `${(left + taken).toFixed(4)} EOS` })
})

test('a kind of pledge is opened once, by the system', () => {
  const { say } = openPledges()
  const add = (actor: string, quantity = '1.0000 EOS') =>
    say(actor, 'addtype', { pledge_name: 'good.deeds', deduction_account: 'eosio', ram_payer: 'eosio', quantity })
  expect(add('ahlin')).toBe('missing authority of eosio')
  expect(add('eosio', '0.0000 EOS')).toBe('must be a positive quantity')
  expect(add('eosio')).toBe('taken')
  expect(add('eosio')).toBe('the pledge type already exists')
})
