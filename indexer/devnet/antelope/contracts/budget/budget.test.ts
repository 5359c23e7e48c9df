import { expect, test } from 'vitest'
import { assetText, tokens } from '../assets.js'
import { budgetBalanceAt } from '../ledger-views.js'
import { acts } from '../story/acting.js'
import { balanceOf } from '../system/accounts.js'
import { openSandbox, type Sandbox } from '../testing/sandbox.js'
import { motions, takecoins } from './tables.js'

const account = 'eosio.budget'
const committee = ['jinghe', 'martin.bdg', 'qiuyue', 'rosalind', 'zhaoming']
const core = { symbol: 'EOS', decimals: 4, account: 'eosio' }

function openBudget() {
  const sandbox = openSandbox('eosc')
  const say = (actor: string, name: string, data: Record<string, string | number>) => sandbox.send(acts(actor, account, name, data))
  const hand = (committeers: string[], actor = account) => sandbox.send(acts(actor, account, 'handover', { committeers, memo: '' }))
  const speak = (approver: string, name: string, id = 0) => say(approver, name, { approver, id, memo: '' })
  const coin = (approver: string, name: string) => say(approver, name, { approver, proposer: 'builder.a', id: 0, memo: '' })
  const ask = (count: number, proposer = 'builder.a') =>
    say(proposer, 'propose', { proposer, title: 'Wallet', content: 'a wallet', quantity: assetText(tokens(count, core), core) })
  const take = (count: number, proposer = 'builder.a') =>
    say(proposer, 'takecoin', { proposer, montion_id: 0, content: 'half', quantity: assetText(tokens(count, core), core) })
  return { sandbox, say, hand, speak, coin, ask, take }
}

const section = ({ tables }: Sandbox) => motions.get(tables, 0)?.section
const untilOver = (sandbox: Sandbox) => sandbox.grow((motions.get(sandbox.tables, 0)?.approve_end_block_num ?? 0) - sandbox.height() + 1)

test('a motion passes with four of five, is published, and is paid in parts', () => {
  const { sandbox, hand, speak, coin, ask, take, say } = openBudget()
  expect(hand(committee, 'builder.a')).toBe('missing authority of eosio.budget')
  expect(ask(100)).toBe('there is no committee')
  expect(hand(committee)).toBe('taken')
  expect(ask(100, 'ahlin')).toBe('the proposer has not pledged enough')
  expect(ask(100)).toBe('taken')
  expect(speak('ahlin', 'approve')).toBe('the approver is not on the committee')
  for (const member of committee.slice(0, 3)) expect(speak(member, 'approve')).toBe('taken')
  expect(speak('jinghe', 'approve')).toBe('the approver has said so already')
  expect(section(sandbox)).toBe(0)
  expect(speak('rosalind', 'approve')).toBe('taken')
  expect(section(sandbox)).toBe(1)
  expect(take(50)).toBe('the publicity of the motion is not over')
  untilOver(sandbox)
  expect(speak('zhaoming', 'approve')).toBe('the time of approval is over')
  expect(take(101)).toBe('more than what is left of the motion')
  expect(take(50, 'builder.b')).toBe('missing authority of builder.a')
  expect(take(50)).toBe('taken')
  expect(say('builder.a', 'closemotion', { id: 0, memo: '' })).toBe('the motion has a takecoin that is not decided')
  for (const member of committee.slice(0, 3)) expect(coin(member, 'agreecoin')).toBe('taken')
  expect(motions.get(sandbox.tables, 0)?.quantity).toBe('100.0000 EOS')
  expect(coin('zhaoming', 'agreecoin')).toBe('taken')
  expect(motions.get(sandbox.tables, 0)).toMatchObject({ quantity: '50.0000 EOS', takecoin_num: 0 })
  expect(coin('rosalind', 'agreecoin')).toBe('the takecoin is decided already')
  expect(say('builder.a', 'closecoin', { proposer: 'builder.a', id: 0, memo: '' })).toBe('taken')
  expect(say('builder.a', 'closemotion', { id: 0, memo: '' })).toBe('taken')
  expect(motions.all(sandbox.tables)).toEqual([])
  expect(takecoins.all(sandbox.tables, 'builder.a')).toEqual([])
  const { budget, ...ledger } = sandbox.settled()
  expect(budget.payouts).toMatchObject([{ to: 'builder.a', amount: '500000', motion: 0 }])
  expect(budget.motions).toMatchObject([{ paid: '500000', stages: [{ stage: 'passed' }], opinions: { length: 4 } }])
  const { host, blocks } = sandbox.world.chain
  expect(balanceOf(host, account)).toBe(budgetBalanceAt({ budget, ...ledger }, blocks.height))
})

test('two of five reject a motion, and a changed mind can undo it', () => {
  const { sandbox, hand, speak, ask, take, say } = openBudget()
  hand(committee)
  ask(100)
  for (const member of committee.slice(0, 2)) expect(speak(member, 'unapprove')).toBe('taken')
  expect(section(sandbox)).toBe(2)
  for (const member of committee.slice(1)) expect(speak(member, 'approve')).toBe('taken')
  expect(section(sandbox)).toBe(1)
  expect(speak('zhaoming', 'unapprove')).toBe('taken')
  expect(section(sandbox)).toBe(2)
  untilOver(sandbox)
  expect(take(1)).toBe('the motion has not passed')
  expect(say('builder.b', 'closemotion', { id: 0, memo: '' })).toBe('missing authority of builder.a')
})

test('only the account of the budget turns a motion down or sets its periods', () => {
  const { sandbox, hand, speak, ask, say } = openBudget()
  hand(committee)
  ask(100)
  expect(say('jinghe', 'turndown', { id: 0, memo: '' })).toBe('missing authority of eosio.budget')
  expect(say(account, 'turndown', { id: 0, memo: '' })).toBe('taken')
  expect(section(sandbox)).toBe(3)
  expect(speak('jinghe', 'approve')).toBe('the motion is turned down')
  expect(say(account, 'turndown', { id: 7, memo: '' })).toBe('motion does not exist')
  expect(say(account, 'updateconfig', { config: 'n.other', number_value: 1, string_value: '' })).toBe('invalid config')
  expect(say(account, 'updateconfig', { config: 'n.proposer', number_value: 5, string_value: '' })).toBe('taken')
  ask(7)
  expect((motions.get(sandbox.tables, 1)?.approve_end_block_num ?? 0) - sandbox.height()).toBe(5)
})
