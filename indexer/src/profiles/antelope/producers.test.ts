import { AccountId, AssetId, factSchema, parseUnits, type Said } from '@secretariat/shared'
import { hashOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { emergency, heartbeats, penalties, punishments } from './producers.js'
import type { ActionContext, TableSample, Tables } from './profile.js'
import { producersByStake, producersByVotes } from './ranking.js'
import { antelopeSystem, eoscSystem } from './system.js'

const amount = (text: string) => ({ units: String(parseUnits(text.split(' ')[0] ?? '', 4)), asset: AssetId('EOS') })
const unpack = () => {
  throw new TypeError('No proposal here')
}

/** A node that holds these rows, by code/scope/table. */
function holding(rows: Readonly<Record<string, readonly object[]>>): Tables {
  const names = new Set(Object.keys(rows).map((path) => path.split('/').toSpliced(1, 1).join('/')))
  return {
    rows: async ({ code, scope, table }, row) => (rows[`${code}/${scope}/${table}`] ?? []).map((each) => row.parse(each)),
    scopes: async () => [],
    has: async (code, table) => names.has(`${code}/${table}`),
    codeHash: async () => null,
    abiHash: async () => null,
    permissions: async () => [],
    schedule: async () => ({ version: 0, producers: [] }),
    amount,
    unpack,
  }
}

/** What a look says; the facts' own schema proves it. */
async function seen({ read }: TableSample, rows: Readonly<Record<string, readonly object[]>>): Promise<Said[]> {
  const place = { chain: 'sim', height: 1, hash: hashOf(1), time: 0, locator: 's:1', ordinal: 0 }
  const said = await read(holding(rows))
  for (const each of said) expect(factSchema.safeParse({ ...place, ...each }).error).toBeUndefined()
  return [...said]
}

const candidate = {
  block_signing_key: 'EOS5sWyyriwYhg4iA6K8FxyiGwaCBYoUy2MAQHLEwo4AcdR31hXv9',
  commission_rate: 1000,
  url: '',
  emergency: 0,
}

test('ranks those who stand for election by their stake, and says who is kept out', async () => {
  const rows = {
    'eosio/eosio/bps': [
      { ...candidate, name: 'biosbpb', total_staked: 10_001 },
      { ...candidate, name: 'star.eosc', total_staked: '9007199254740993', emergency: true },
      { ...candidate, name: 'biosbpa', total_staked: 10_001 },
    ],
    'eosio/eosio/blackpro': [{ bpname: 'biosbpb', isactive: 0 }],
  }
  expect(await seen(producersByStake, rows)).toMatchObject([
    {
      kind: 'producer.ranked',
      producers: [
        { producer: 'star.eosc', votes: '9007199254740993', emergency: true, blacklisted: false },
        { producer: 'biosbpa', votes: '10001', commission: 1000 },
        { producer: 'biosbpb', blacklisted: true },
      ],
    },
  ])
})

test('ranks those of the reference contract by votes that are written as a double', async () => {
  const row = { total_votes: '1234567890123456.50000000000000000', producer_key: 'PUB_K1_', is_active: 1, url: 'https://a.example' }
  expect(await seen(producersByVotes, { 'eosio/eosio/producers': [{ ...row, owner: 'prod.a' }] })).toMatchObject([
    { producers: [{ producer: 'prod.a', votes: '1234567890123456', active: true, commission: null }] },
  ])
  await expect(seen(producersByVotes, { 'eosio/eosio/producers': [{ ...row, owner: 'prod.a', total_votes: 'many' }] })).rejects.toThrow(
    'no weight',
  )
})

test('reads the chain’s counters of missed blocks with the pledge and the streaks of each producer', async () => {
  const monitor = {
    last_block_num: 0,
    consecutive_drain_block: 15,
    consecutive_produce_block: 0,
    total_drain_block: 41,
    stability: 1000,
    bock_age: 0,
  }
  const rows = {
    'eosio/eosio/bpmonitor': [
      { ...monitor, bpname: 'biosbpa', bp_status: 2, end_punish_block: 30_310 },
      { ...monitor, bpname: 'biosbpb', bp_status: 0, end_punish_block: 7 },
    ],
    'eosio/biosbpa/drainblocks': [{ current_block_num: '1214', drain_block_num: 26 }],
    'eosio/eosio/systemconfig': [{ config_name: 'rst.rweightl', number_value: '3', string_value: '' }],
    'eosio.pledge/biosbpa/pledge': [
      { pledge_name: 'other', pledge: '1.0000 EOS', deduction: '0.0000 EOS' },
      { pledge_name: 'block.out', pledge: '12521.7391 EOS', deduction: '10.0000 EOS' },
    ],
  }
  expect(await seen(penalties, rows)).toMatchObject([
    {
      kind: 'penalty.stated',
      tolerance: 3,
      producers: [
        {
          ...{ producer: 'biosbpa', drained: 41, drainedInARow: 15, status: 'punished', punishedUntil: 30_310 },
          ...{ pledge: { units: '125217391' }, deducted: { units: '100000' }, streaks: [{ at: 1214, missed: 26 }] },
        },
        { producer: 'biosbpb', status: 'normal', punishedUntil: null, pledge: null, streaks: [] },
      ],
    },
  ])
  await expect(
    seen(penalties, { 'eosio/eosio/bpmonitor': [{ ...monitor, bpname: 'biosbpa', bp_status: 9, end_punish_block: 0 }] }),
  ).rejects.toThrow('bp_status')
})

test('reads heartbeats, the emergency and open punishments', async () => {
  expect(await seen(heartbeats, { 'eosio/eosio/heartbeat': [{ bpname: 'biosbpa', timestamp: '2018-06-22T13:03:12' }] })).toEqual([
    { kind: 'heartbeat.stated', heartbeats: [{ producer: 'biosbpa', at: Date.parse('2018-06-22T13:03:12Z') }] },
  ])
  expect(await seen(emergency, { 'eosio/eosio/chainstatus': [{ name: 'chainstatus', emergency: 1 }] })).toEqual([
    { kind: 'emergency.stated', emergency: true },
  ])
  const open = { punish_bp_name: 'eosforce', proposaler: 'biosbpa', approve_bp: ['biosbpb'], effective_block_num: 30_155 }
  expect(await seen(punishments, { 'eosio/eosio/punishbps': [open] })).toEqual([
    {
      ...{ kind: 'punishment.stated', needed: 16 },
      punishments: [{ producer: 'eosforce', proposer: 'biosbpa', approvers: ['biosbpb'], until: 30_155 }],
    },
  ])
})

test('a chain without these tables says nothing', async () => {
  for (const sample of [producersByStake, producersByVotes, penalties, heartbeats, emergency, punishments])
    expect(await seen(sample, {})).toEqual([])
})

test('reads what producers do, on EOSC and on chains as they come', () => {
  const context: ActionContext = { contract: AccountId('eosio'), authorization: [], hex: '', amount, unpack }
  const said = (actions: typeof eoscSystem.actions, name: string, data: object) =>
    actions.find((each) => each.name === name)?.read(data, context)
  const update = { bpname: 'biosbpa', block_signing_key: 'EOS5s', commission_rate: 500, url: 'https://a.example' }
  expect(said(eoscSystem.actions, 'updatebp', update)).toEqual([
    { kind: 'producer.registered', producer: 'biosbpa', key: 'EOS5s', commission: 500, url: 'https://a.example' },
  ])
  expect(said(eoscSystem.actions, 'punishbp', { bpname: 'biosbpa', proposaler: 'biosbpb' })).toEqual([
    { kind: 'punishment.proposed', producer: 'biosbpa', proposer: 'biosbpb' },
  ])
  const register = { producer: 'prod.a', producer_key: 'PUB_K1_', url: '', location: 0 }
  expect(said(antelopeSystem.actions, 'regproducer', register)).toMatchObject([{ kind: 'producer.registered', commission: null }])
  expect(said(antelopeSystem.actions, 'unregprod', { producer: 'prod.a' })).toEqual([{ kind: 'producer.removed', producer: 'prod.a' }])
})
