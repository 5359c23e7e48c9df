import { AccountId, type Fact, type HeldAuthority } from '@secretariat/shared'
import {
  authorityChanged,
  authorityStated,
  held,
  levelOf,
  multisigApproved,
  multisigExecuted,
  multisigProposed,
  proposedTransaction,
  scheduleStated,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const office = ['bpa', 'bpb', 'bpc', 'bpd']
const schedule = scheduleStated({ ordinal: 0, producers: office.map((name) => ({ producer: AccountId(name), key: null })) })
const told = (...authorities: HeldAuthority[]) =>
  authorityStated({ height: 5, ordinal: 1_000_000, locator: 's:5:authorities', authorities })

/** A multisig that needs these permissions and asks those levels. */
function proposed(needed: readonly string[], asked: readonly string[], transaction: object = {}) {
  const actions = needed.map((level) => ({
    ...{ account: 'eosio', name: 'transfer', data: null, hex: '0x', size: 0 },
    authorization: [levelOf(level)],
  }))
  return multisigProposed({ height: 10, requested: asked.map(levelOf), transaction: proposedTransaction(1, { actions, ...transaction }) })
}
const signed = (...levels: string[]) => levels.map((level, i) => multisigApproved({ height: 11 + i, level: levelOf(level) }))

async function judge(...facts: Fact[]) {
  await writeHistory(db, [schedule, ...facts], { last: 100 })
  const row = await db.selectFrom('multisigState').selectAll().executeTakeFirstOrThrow()
  const needs = await db.selectFrom('multisigNeed').selectAll().orderBy('level').execute()
  return { row, needs }
}

const fund = held('fund@active', 1, { 'eosio.prods@active': 1 })
const desk = held('desk@active', 3, { 'ann@active': 1, 'ben@active': 1, 'cat@active': 2 })
const persons = ['ann', 'ben', 'cat'].map((name) => held(`${name}@active`, 1, {}, { keys: 1 }))
const outer = held('team@active', 2, { 'desk@active': 1, 'eosio.prods@prod.minor': 1 })
const patient = held('desk@active', 2, { 'ann@active': 1 }, { waits: [{ seconds: 60, weight: 1 }] })

test.each<[string, Fact[], object]>([
  [
    'an account that only the producers act for needs as many of them as the chain says',
    [told(fund), proposed(['fund@active'], office), ...signed('bpa', 'bpb')],
    {
      ...{ state: 'open', basis: 'producers', authority: 'active', decisive: 'eosio.prods@active', approved: 2, threshold: 3, total: 4 },
      ...{ missing: ['bpc', 'bpd'], lacking: ['fund@active'] },
    },
  ],
  [
    'and is ready with them',
    [told(fund), proposed(['fund@active'], office), ...signed('bpa', 'bpb', 'bpc')],
    { state: 'ready', approved: 3, threshold: 3, lacking: null },
  ],
  [
    'signatures of accounts weigh what the authority gives them',
    [told(desk, ...persons), proposed(['desk@active'], ['ann', 'ben', 'cat']), ...signed('ann', 'ben')],
    { state: 'open', basis: 'accounts', decisive: 'desk@active', approved: 2, threshold: 3, total: 4, missing: ['cat'] },
  ],
  [
    'and fewer of them may be enough',
    [told(desk, ...persons), proposed(['desk@active'], ['ann', 'ben', 'cat']), ...signed('ann', 'cat')],
    { state: 'ready', approved: 3, threshold: 3, missing: ['ben'] },
  ],
  [
    'an account behind an account is met by its own',
    [told(outer, desk, ...persons), proposed(['team@active'], ['ann', 'cat', 'bpa', 'bpb']), ...signed('ann', 'cat', 'bpa')],
    { state: 'open', decisive: 'team@active', approved: 1, threshold: 2, missing: ['bpb'] },
  ],
  [
    'whatever it is, the permission itself may sign',
    [proposed(['carol@active'], ['carol']), ...signed('carol')],
    { state: 'ready', basis: 'own', approved: 1, threshold: 1 },
  ],
  [
    'an account with keys alone has to sign itself',
    [told(...persons), proposed(['ann@active'], ['ann'])],
    { state: 'open', basis: 'own', approved: 0, threshold: 1, missing: ['ann'] },
  ],
  [
    'a permission that does not exist is never met',
    [told({ ...desk, parent: null, authority: null }), proposed(['desk@active'], ['ann'])],
    { state: 'open', basis: 'none', threshold: null, lacking: ['desk@active'] },
  ],
  [
    'a delay weighs what the authority gives it',
    [told(patient, ...persons), proposed(['desk@active'], ['ann'], { delaySeconds: 60 }), ...signed('ann')],
    { state: 'ready', approved: 2, threshold: 2 },
  ],
])('%s', async (_, facts, expected) => {
  expect((await judge(...facts)).row).toMatchObject(expected)
})

test('needs every permission that its actions name, and tells of the one that lacks most', async () => {
  const needed = ['eosio@active', 'desk@active', 'carol@active']
  const facts = [told(desk, ...persons), proposed(needed, [...office, 'ann', 'cat']), ...signed('bpa', 'bpb', 'bpc', 'cat')]
  const { row, needs } = await judge(...facts)
  expect(row).toMatchObject({ state: 'open', decisive: 'desk@active', lacking: ['carol@active', 'desk@active'], missing: ['ann', 'bpd'] })
  expect(needs).toMatchObject([
    { level: 'carol@active', basis: 'unknown', threshold: null, met: null },
    { level: 'desk@active', basis: 'accounts', weight: 2, threshold: 3, met: false, metLevels: ['cat@active'] },
    { level: 'eosio@active', basis: 'producers', weight: 3, threshold: 3, met: true },
  ])
})

test('judges what has ended by the authority of that time, and what is open by the newest', async () => {
  const later = authorityChanged({ height: 30, authorities: [held('desk@active', 1, { 'ann@active': 1 })] })
  const open = [told(desk, ...persons), proposed(['desk@active'], ['ann', 'ben', 'cat']), ...signed('ann'), later]
  expect((await judge(...open)).row).toMatchObject({ state: 'ready', approved: 1, threshold: 1 })
  await emptyTables(db)
  expect((await judge(...open, multisigExecuted({ height: 20 }))).row).toMatchObject({ approved: 1, threshold: 3 })
})

test('does not say what it cannot know: whether those act who stand behind too many others', async () => {
  const chain = [
    held('team@active', 2, { 'far@active': 1, 'ann@active': 1 }),
    held('far@active', 1, { 'farther@active': 1, 'x@active': 1 }),
    held('farther@active', 1, { 'farthest@active': 1, 'y@active': 1 }),
  ]
  const { row, needs } = await judge(told(...chain, ...persons), proposed(['team@active'], ['ann', 'zoe']), ...signed('ann', 'zoe'))
  expect(row).toMatchObject({ state: 'open', approved: 1, threshold: 2, lacking: ['team@active'] })
  expect(needs).toMatchObject([{ met: null }])
})

test('accounts that act for each other in a circle are not looked through for ever', async () => {
  const circle = [held('ann@active', 1, { 'ben@active': 1 }), held('ben@active', 1, { 'ann@active': 1 })]
  expect((await judge(told(...circle), proposed(['ann@active'], ['cat']))).row).toMatchObject({ state: 'open', lacking: ['ann@active'] })
})
