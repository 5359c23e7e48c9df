import { expect, test } from 'vitest'
import { keyOf } from '../../keys.js'
import { assetText, tokens } from '../assets.js'
import { pledges } from '../pledge.js'
import { acts } from '../story/acting.js'
import { openSandbox } from '../testing/sandbox.js'
import { balanceOf } from './accounts.js'
import { bps, fixvotes, monitors, schedules, status, votes } from './tables.js'

const core = { symbol: 'EOS', decimals: 4, account: 'eosio' }
const eos = (count: number) => assetText(tokens(count, core), core)

function openSystem(changes = {}) {
  const sandbox = openSandbox('eosc', changes)
  const say = (actor: string, name: string, data: Record<string, string | number | boolean>) =>
    sandbox.send(acts(actor, 'eosio', name, data))
  const vote = (voter: string, bpname: string, stake: string) => say(voter, 'vote', { voter, bpname, stake })
  return { sandbox, say, vote, producers: sandbox.world.chain.settings.producers }
}

test('transfers move what is there, and every action costs its fee', () => {
  const { sandbox, say } = openSystem()
  const transfer = (quantity: string, to = 'bolimin') => say('ahlin', 'transfer', { from: 'ahlin', to, quantity, memo: '' })
  const before = balanceOf(sandbox.world.chain.host, 'ahlin')
  expect(transfer('1.0000 EOS')).toBe('taken')
  expect(balanceOf(sandbox.world.chain.host, 'ahlin')).toBe(before - 10_000n - 100n)
  expect(transfer('9999999999.0000 EOS')).toBe('overdrawn balance')
  expect(transfer('0.0000 EOS')).toBe('must be a positive quantity')
  expect(transfer('1.00 EOS')).toBe('asset must be in 4,EOS')
  expect(transfer('1.0000 SYS')).toBe('asset must be in 4,EOS')
  expect(transfer('1.0000 EOS', 'nobody.here')).toBe('to account does not exist')
  expect(transfer('1.0000 EOS', 'ahlin')).toBe('cannot transfer to self')
  expect(say('bolimin', 'transfer', { from: 'ahlin', to: 'bolimin', quantity: '1.0000 EOS', memo: '' })).toBe('missing authority of ahlin')
})

test('a vote names the whole stake; less of it is free after three days', () => {
  const { sandbox, say, vote } = openSystem()
  expect(vote('ahlin', 'biosbpa', eos(300))).toBe('taken')
  expect(vote('ahlin', 'biosbpa', eos(300))).toBe('no change of the vote')
  expect(vote('ahlin', 'biosbpa', '0.5000 EOS')).toBe('need stake quantity >= 0 and integer')
  expect(vote('ahlin', 'nobody', eos(1))).toBe('bpname is not registered')
  expect(vote('ahlin', 'biosbpa', eos(100))).toBe('taken')
  expect(bps.get(sandbox.tables, 'biosbpa')?.total_staked).toBe(100)
  expect(votes.get(sandbox.tables, 'biosbpa', 'ahlin')).toMatchObject({ voteage: { staked: '100.0000 EOS' }, unstaking: '200.0000 EOS' })
  expect(say('ahlin', 'unfreeze', { voter: 'ahlin', bpname: 'biosbpa' })).toBe('unstaking period has not expired yet')
  const move = (count: number) => say('ahlin', 'revote', { voter: 'ahlin', frombp: 'biosbpa', tobp: 'biosbpb', restake: eos(count) })
  expect(move(101)).toBe('need restake quantity <= frombp stake quantity')
  expect(move(40)).toBe('taken')
  expect([bps.get(sandbox.tables, 'biosbpa')?.total_staked, bps.get(sandbox.tables, 'biosbpb')?.total_staked]).toEqual([60, 40])
  sandbox.grow(145)
  expect(say('ahlin', 'unfreeze', { voter: 'ahlin', bpname: 'biosbpa' })).toBe('taken')
  expect(sandbox.settled().votes.map(({ producer, stake }) => `${producer} ${stake}`)).toEqual([
    'biosbpa 3000000',
    'biosbpa 1000000',
    'biosbpa 600000',
    'biosbpb 400000',
  ])
})

test('a fixed vote is heard more loudly, and cannot be taken back before its time', () => {
  const { sandbox, say } = openSystem({ scale: 6000 })
  const bind = (type: string, stake_typ = 0) =>
    say('ahlin', 'votefix', { voter: 'ahlin', bpname: 'biosbpc', type, stake: eos(100), stake_typ })
  expect(bind('fvote.x')).toBe('invalid fixed vote type')
  expect(bind('fvote.a', 1)).toBe('stake_typ is not supported')
  expect(bind('fvote.a')).toBe('taken')
  expect(bind('fvote.d')).toBe('taken')
  expect(bps.get(sandbox.tables, 'biosbpc')?.total_staked).toBe(500 + 4000)
  expect(say('ahlin', 'revotefix', { voter: 'ahlin', key: 0, bpname: 'biosbpd' })).toBe('taken')
  expect(say('ahlin', 'outfixvote', { voter: 'ahlin', key: 0 })).toBe('the fixed time has not passed yet')
  expect(say('ahlin', 'outfixvote', { voter: 'ahlin', key: 9 })).toBe('the fixed vote does not exist')
  sandbox.grow(433)
  expect(say('ahlin', 'outfixvote', { voter: 'ahlin', key: 0 })).toBe('taken')
  expect(bps.get(sandbox.tables, 'biosbpd')?.total_staked).toBe(0)
  expect(fixvotes.get(sandbox.tables, 0, 'ahlin')?.is_withdraw).toBe(true)
})

test('sixteen of twenty-three stop the chain for everything but the way back', () => {
  const { sandbox, say, vote, producers } = openSystem()
  const declare = (bpname: string, emergency: boolean) => say(bpname, 'setemergency', { bpname, emergency })
  for (const producer of producers.slice(0, 15)) expect(declare(producer, true)).toBe('taken')
  expect(vote('ahlin', 'biosbpa', eos(1))).toBe('taken')
  expect(declare(producers[15] ?? '', true)).toBe('taken')
  expect(vote('ahlin', 'biosbpa', eos(2))).toBe('the chain is in emergency')
  expect(declare(producers[0] ?? '', true)).toBe('no change of the emergency')
  expect(declare(producers[0] ?? '', false)).toBe('taken')
  expect(vote('ahlin', 'biosbpa', eos(2))).toBe('taken')
  expect(status.get(sandbox.tables, 'chainstatus')?.emergency).toBe(false)
  expect(sandbox.settled().emergencies.map(({ emergency }) => emergency)).toEqual([true, false])
})

test('the elected make blocks, in the order of their names and not of their votes', () => {
  const { sandbox, say, vote, producers } = openSystem()
  const stand = { bpname: 'jeepool', block_signing_key: keyOf('jeepool'), commission_rate: 500, url: 'https://jeepool.example' }
  expect(say('jeepool', 'updatebp', { ...stand, commission_rate: 10_001 })).toBe('need commission rate between 0 and 10000')
  expect(say('jeepool', 'updatebp', stand)).toBe('taken')
  vote('ahlin', 'jeepool', eos(900))
  for (const producer of producers.slice(1)) vote('bolimin', producer, eos(100))
  sandbox.grow(400)
  const { schedules: made } = sandbox.world.ledger
  expect(made.at(-1)?.producers).toEqual([...producers.slice(1), 'jeepool'].toSorted())
  expect(say('eosio', 'removebp', { bpname: 'jeepool' })).toBe('taken')
  expect(say('ahlin', 'removebp', { bpname: 'biosbpa' })).toBe('missing authority of eosio')
  sandbox.grow(400)
  expect(made.at(-1)?.producers).not.toContain('jeepool')
})

test('the contract counts blocks by schedule and one block late, and charges one block at most in a round', () => {
  const { sandbox } = openSystem()
  sandbox.grow(600)
  const { tables, world } = sandbox
  const height = world.chain.blocks.height
  const counted = schedules.all(tables).flatMap(({ producers }) => producers.map(({ amount }) => amount))
  // Block 1 has no producer, and the newest block is told of with the next one.
  expect(counted.reduce((sum, each) => sum + each, 0)).toBe(height - 2)
  const { drains } = sandbox.settled()
  for (const { bpname, total_drain_block, stability } of monitors.all(tables)) {
    const charged = drains.filter(({ producer }) => producer === bpname).length
    expect(total_drain_block - charged, bpname).toBeGreaterThanOrEqual(0)
    expect(stability).toBeGreaterThanOrEqual(1000)
    const { deduction } = pledges.get(tables, 'block.out', bpname) ?? { deduction: '' }
    expect(deduction).toBe(eos(10 * total_drain_block))
  }
  expect(drains.length).toBeGreaterThan(0)
})
