import { expect, test } from 'vitest'
import { keyOf } from '../keys.js'
import { producers } from './stock-system.js'
import { acts } from './story/acting.js'
import { openSandbox } from './testing/sandbox.js'
import { tokenBalance } from './token.js'

function openStock() {
  const sandbox = openSandbox('antelope')
  const say = (actor: string, name: string, data: Record<string, string | number | readonly string[]>) =>
    sandbox.send(acts(actor, 'eosio', name, data))
  const choose = (voter: string, chosen: readonly string[], proxy = '') => say(voter, 'voteproducer', { voter, proxy, producers: chosen })
  const votesOf = (owner: string) => producers.get(sandbox.tables, owner)?.total_votes ?? 0
  return { sandbox, say, choose, votesOf }
}

test('a voter stands behind several producers with all it has, or lets a proxy choose', () => {
  const { say, choose, votesOf } = openStock()
  expect(choose('ahlin', ['prod.b', 'prod.a'])).toBe('producer votes must be unique and sorted')
  expect(choose('ahlin', ['prod.a', 'prod.a'])).toBe('producer votes must be unique and sorted')
  expect(choose('ahlin', ['nobody'])).toBe('producer is not registered')
  expect(choose('builder.a', ['prod.a'])).toBe('user must stake before they can vote')
  expect(choose('ahlin', ['prod.a'], 'bolimin')).toBe('cannot vote for producers and proxy at same time')
  expect(choose('ahlin', ['prod.a', 'prod.b'])).toBe('taken')
  expect(votesOf('prod.a')).toBe(votesOf('prod.b'))
  expect(votesOf('prod.a')).toBeGreaterThan(3e10)
  expect(choose('ahlin', [], 'bolimin')).toBe('taken')
  expect(votesOf('prod.a')).toBe(0)
  expect(say('ahlin', 'claimrewards', { owner: 'ahlin' })).toBe('producer not found')
})

test('who leaves makes no more blocks, and the next in votes takes the place', () => {
  const { sandbox, say, choose } = openStock()
  const stand = { producer: 'jeepool', producer_key: keyOf('jeepool'), url: 'https://jeepool.example', location: 86 }
  expect(say('jeepool', 'regproducer', stand)).toBe('taken')
  choose('ahlin', ['jeepool', 'prod.a', 'prod.b'])
  expect(say('prod.c', 'unregprod', { producer: 'prod.c' })).toBe('taken')
  expect(say('prod.c', 'claimrewards', { owner: 'prod.c' })).toBe('producer does not have an active key')
  expect(say('ahlin', 'unregprod', { producer: 'ahlin' })).toBe('producer not found')
  sandbox.grow(1200)
  sandbox.settled()
  const { schedules } = sandbox.world.ledger
  const made = schedules.at(-1)?.producers ?? []
  expect(made).toContain('jeepool')
  expect(made).not.toContain('prod.c')
  expect(made).toHaveLength(21)
  expect(say('prod.a', 'claimrewards', { owner: 'prod.a' })).toBe('taken')
})

test('tokens move, and all of them together stay as many', () => {
  const { sandbox } = openStock()
  const { host } = sandbox.world.chain
  const send = (from: string, to: string, quantity: string) =>
    sandbox.send(acts(from, 'eosio.token', 'transfer', { from, to, quantity, memo: '' }))
  const before = tokenBalance(host, 'bolimin')
  expect(send('ahlin', 'bolimin', '7.0000 EOS')).toBe('taken')
  expect(tokenBalance(host, 'bolimin')).toBe(before + 70_000n)
  expect(send('ahlin', 'bolimin', '999999999.0000 EOS')).toBe('overdrawn balance')
  const token = (actor: string, name: string, data: Record<string, string>) => sandbox.send(acts(actor, 'eosio.token', name, data))
  expect(token('eosio.token', 'create', { issuer: 'eosio', maximum_supply: '1.0000 EOS' })).toBe('token with symbol already exists')
  expect(token('eosio', 'issue', { to: 'ahlin', quantity: '1.0000 EOS', memo: '' })).toBe('tokens can only be issued to issuer account')
  expect(token('ahlin', 'issue', { to: 'ahlin', quantity: '1.0000 EOS', memo: '' })).toBe('missing authority of eosio')
  expect(token('eosio', 'issue', { to: 'eosio', quantity: '1.0000 EOS', memo: '' })).toBe('taken')
})
