import { expect, test } from 'vitest'
import type { SimAction } from '../../contract.js'
import { fateOf } from '../ledger-views.js'
import { action, active, acts } from '../story/acting.js'
import { openSandbox } from '../testing/sandbox.js'
import { approvalsOf, proposals } from './tables.js'

const msig = 'eosio.msig'

function openBoard(form: 'v1' | 'v2', kind: 'eosc' | 'antelope' = 'eosc') {
  const sandbox = openSandbox(kind, { msig: form })
  const { producers, core } = sandbox.world.chain.settings
  const fund = kind === 'eosc' ? 'force.fund' : 'net.fund'
  const named = { proposer: 'builder.a', proposal_name: 'a.proposal' }
  return {
    sandbox,
    producers,
    pay: (quantity: string) => action(fund, core.account, 'transfer', { from: fund, to: 'builder.a', quantity, memo: '' }),
    propose: (paid: SimAction, lastsMs: number, asked: readonly string[] = producers) =>
      sandbox.send(({ time, compose }) => {
        const trx = compose({ expiration: Math.floor((time + lastsMs) / 1000), actions: [paid] })
        return acts('builder.a', msig, 'propose', { ...named, requested: asked.map(active), trx })
      }),
    approve: (actor: string, more = {}) => sandbox.send(acts(actor, msig, 'approve', { ...named, level: active(actor), ...more })),
    unapprove: (actor: string) => sandbox.send(acts(actor, msig, 'unapprove', { ...named, level: active(actor) })),
    cancel: (canceler: string) => sandbox.send(acts(canceler, msig, 'cancel', { ...named, canceler })),
    exec: (executer: string) => sandbox.send(acts(executer, msig, 'exec', { ...named, executer })),
    approvals: () => approvalsOf(sandbox.tables, 'builder.a', 'a.proposal'),
    fates: () => sandbox.settled().multisigs.map((each) => fateOf(each, sandbox.world.chain.nextTime())),
  }
}

const HOUR = 3_600_000

test('sixteen of twenty-three have a payment made, which a later block tells of under another id', () => {
  const { producers, pay, propose, approve, exec, sandbox } = openBoard('v1')
  expect(propose(pay('5.0000 EOS'), HOUR)).toBe('taken')
  expect(propose(pay('6.0000 EOS'), HOUR)).toBe('proposal with the same name exists')
  expect(approve('ahlin')).toBe('approval is not on the list of requested approvals')
  for (const producer of producers.slice(0, 15)) expect(approve(producer)).toBe('taken')
  expect(approve(producers[0] ?? '')).toBe('approval is not on the list of requested approvals')
  expect(exec('builder.b')).toBe('transaction authorization failed')
  expect(approve(producers[15] ?? '')).toBe('taken')
  expect(exec('builder.b')).toBe('taken')
  expect(exec('builder.b')).toBe('proposal not found')
  expect(proposals.scopes(sandbox.tables)).toEqual([])
  sandbox.grow(1)
  const [entry] = sandbox.settled().multisigs
  expect(entry).toMatchObject({ ended: { how: 'executed', by: 'builder.b' }, settled: { status: 'executed' }, approvals: { length: 16 } })
  expect(entry?.settled?.id).not.toBe(entry?.transaction)
  expect(entry?.settled?.block).toBeGreaterThan(entry?.ended?.block ?? 0)
})

test('a payment that cannot be made fails where no signer sees it', () => {
  const { producers, pay, propose, approve, exec, sandbox, fates } = openBoard('v1')
  propose(pay('999999999.0000 EOS'), HOUR)
  for (const producer of producers) approve(producer)
  expect(exec('builder.a')).toBe('taken')
  sandbox.grow(1)
  expect(fates()).toEqual(['failed'])
  expect(sandbox.settled().multisigs[0]?.settled?.status).toBe('soft_fail')
})

test('who withdraws stands last among those who are asked', () => {
  const { producers, pay, propose, approve, unapprove, approvals } = openBoard('v1')
  const [first = '', second = ''] = producers
  propose(pay('1.0000 EOS'), HOUR)
  approve(first)
  approve(second)
  expect(unapprove('ahlin')).toBe('no approval previously granted')
  expect(unapprove(first)).toBe('taken')
  expect(approvals()?.requested.at(-1)?.actor).toBe(first)
  expect(approvals()?.provided.map(({ level }) => level.actor)).toEqual([second])
})

test('others cancel only what is over, and the name is free again', () => {
  const { pay, propose, cancel, exec, sandbox, fates } = openBoard('v1')
  expect(propose(pay('1.0000 EOS'), -HOUR)).toBe('transaction expired')
  propose(pay('1.0000 EOS'), HOUR)
  expect(cancel('ahlin')).toBe('cannot cancel until expiration')
  expect(cancel('builder.a')).toBe('taken')
  expect(propose(pay('2.0000 EOS'), 30_000)).toBe('taken')
  sandbox.grow(12)
  expect(exec('builder.a')).toBe('transaction expired')
  expect(cancel('ahlin')).toBe('taken')
  expect(fates()).toEqual(['cancelled', 'cancelled'])
})

test('the later form keeps times, checks what is said to be signed, and lets signers make void what they signed', () => {
  const { producers, pay, propose, approve, exec, approvals, sandbox } = openBoard('v2')
  const [first = ''] = producers
  propose(pay('1.0000 EOS'), HOUR)
  expect(approve(first, { proposal_hash: '00'.repeat(32) })).toBe('hash mismatch')
  for (const producer of producers.slice(0, 16)) approve(producer)
  expect(approvals()?.provided.every(({ time }) => time > 0)).toBe(true)
  expect(sandbox.send(acts(first, msig, 'invalidate', { account: first }))).toBe('taken')
  expect(exec('builder.a')).toBe('transaction authorization failed')
  approve(producers[16] ?? '')
  expect(exec('builder.a')).toBe('taken')
  expect(sandbox.settled().invalidations).toMatchObject([{ account: first }])
})

test('the first form knows no way to make approvals void', () => {
  const { sandbox, producers } = openBoard('v1')
  expect(() => sandbox.send(acts(producers[0] ?? '', msig, 'invalidate', { account: producers[0] ?? '' }))).toThrow()
})

test('a stock chain runs a proposal at once, and refuses to when it fails', () => {
  const { producers, pay, propose, approve, exec, fates, sandbox } = openBoard('v2', 'antelope')
  propose(pay('999999999.0000 EOS'), HOUR)
  for (const producer of producers.slice(0, 15)) approve(producer)
  expect(exec('builder.a')).toBe('overdrawn balance')
  expect(proposals.all(sandbox.tables, 'builder.a')).toHaveLength(1)
  expect(fates()).toEqual(['open'])
  expect(sandbox.world.ledger.deferred).toEqual({})
})
