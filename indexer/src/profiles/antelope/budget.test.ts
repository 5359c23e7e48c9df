import { AccountId, AssetId, factSchema, parseUnits, type Said } from '@secretariat/shared'
import { hashOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { eoscBudget, giftsTo } from './budget.js'
import type { ActionContext, ActionSpec, TableSample, Tables } from './profile.js'
import { eoscVoteSample, eoscVotes, stockVotes } from './votes.js'

const amount = (text: string) => ({ units: String(parseUnits(text.split(' ')[0] ?? '', 4)), asset: AssetId('EOS') })
const unpack = () => {
  throw new TypeError('No proposal here')
}
const context: ActionContext = { contract: AccountId('eosio.budget'), authorization: [], hex: '', amount, unpack }

/** What an action says; the facts' own schema proves it. */
function said(actions: readonly ActionSpec[], name: string, data: object): object[] {
  const found = actions.find((each) => each.name === name)
  return (found?.read(data, context) ?? []).map(proven)
}

function proven(each: Said): object {
  const place = { chain: 'sim', height: 1, hash: hashOf(1), time: 0, locator: 't0.a0', ordinal: 0 }
  expect(factSchema.safeParse({ ...place, ...each }).error).toBeUndefined()
  return each
}

test('reads what a proposer asks and what the committee answers', () => {
  const { actions } = eoscBudget.contract
  const proposal = { proposer: 'bob', title: '秘书处工资', content: 'a\0b', quantity: '120000.0000 EOS' }
  expect(said(actions, 'propose', proposal)).toEqual([
    {
      ...{ kind: 'fund-motion.proposed', proposer: 'bob', title: '秘书处工资', content: { hex: '0x610062' } },
      amount: { units: '1200000000', asset: 'EOS' },
    },
  ])
  expect(said(actions, 'approve', { approver: 'alice', id: 7, memo: '' })).toEqual([
    { kind: 'fund-motion.approved', approver: 'alice', motion: '7', memo: '' },
  ])
  expect(said(actions, 'takecoin', { proposer: 'bob', montion_id: '7', content: 'all', quantity: '1.5000 EOS' })).toMatchObject([
    { kind: 'take-coin.asked', motion: '7', amount: { units: '15000' } },
  ])
  expect(said(actions, 'agreecoin', { approver: 'alice', proposer: 'bob', id: '18446744073709551615', memo: 'ok' })).toMatchObject([
    { kind: 'take-coin.agreed', request: '18446744073709551615' },
  ])
  expect(said(actions, 'updateconfig', { config: 'n.proposer', number_value: 201600, string_value: '' })).toMatchObject([
    { kind: 'fund.configured', value: '201600' },
  ])
  expect(() => actions.find(({ name }) => name === 'approve')?.read({ approver: 'alice' }, context)).toThrow()
})

test('takes transfers to the fund for gifts, and no others', () => {
  const gifts = [giftsTo('eosio.budget')]
  const transfer = { from: 'dave', to: 'eosio.budget', quantity: '1.0000 EOS', memo: 'thanks' }
  expect(said(gifts, 'transfer', transfer)).toMatchObject([{ kind: 'fund.given', giver: 'dave', amount: { units: '10000' } }])
  expect(said(gifts, 'transfer', { ...transfer, to: 'erin' })).toEqual([])
})

test('reads votes as the stakes they set, move and bind', () => {
  expect(said(eoscVotes, 'vote', { voter: 'alice', bpname: 'star.eosc', stake: '10.0000 EOS' })).toMatchObject([
    { kind: 'producer-vote.set', producer: 'star.eosc', stake: { units: '100000' } },
  ])
  expect(said(eoscVotes, 'revote', { voter: 'alice', frombp: 'a', tobp: 'b', restake: '4.0000 EOS' })).toMatchObject([
    { kind: 'producer-vote.moved', from: 'a', to: 'b' },
  ])
  expect(said(eoscVotes, 'votefix', { voter: 'alice', bpname: 'a', type: 'fvote.d', stake: '4.0000 EOS', stake_typ: 0 })).toMatchObject([
    { kind: 'producer-vote.fixed', term: 'fvote.d' },
  ])
  expect(said(eoscVotes, 'outfixvote', { voter: 'alice', key: 3 })).toMatchObject([{ kind: 'producer-vote.fix-ended', key: '3' }])
  expect(said(stockVotes, 'voteproducer', { voter: 'alice', proxy: '', producers: ['a', 'b'] })).toMatchObject([
    { kind: 'producer-vote.chosen', proxy: null, producers: ['a', 'b'] },
  ])
})

/** Rows by `code/scope/table`, as a node has them. */
function tablesOf(rows: Record<string, readonly object[]>): Tables {
  const keys = Object.keys(rows).map((key) => key.split('/'))
  return {
    rows: async ({ code, scope, table }, row) => (rows[`${code}/${scope}/${table}`] ?? []).map((each) => row.parse(each)),
    scopes: async (code, table) => keys.flatMap(([at, scope, name]) => (at === code && name === table ? [scope ?? ''] : [])),
    has: async (code, table) => keys.some(([at, , name]) => at === code && name === table),
    codeHash: async () => null,
    abiHash: async () => null,
    permissions: async () => [],
    schedule: async () => ({ version: 0, producers: [] }),
    amount,
    unpack,
  }
}

const look = async (sample: TableSample | undefined, rows: Record<string, readonly object[]>) =>
  (await sample?.read(tablesOf(rows)))?.map(proven)

test('looks at motions with their ballots, at requests of every proposer, and at what the fund holds', async () => {
  const own = 'eosio.budget/eosio.budget'
  const ballots = { requested: ['carol'], approved: ['alice'], unapproved: [] }
  const rows = {
    [`${own}/motions`]: [
      {
        ...{ id: 7, root_id: 7, title: 'Wallet', content: '', quantity: '5.0000 EOS', proposer: 'bob', section: 1 },
        ...{ takecoin_num: 0, approve_end_block_num: 99, extern_data: [] },
      },
    ],
    [`${own}/committee`]: [{ budget_name: 'eosio.budget', member: ['alice', 'carol'] }],
    [`${own}/budgetconfig`]: [{ config_name: 'n.takecoin', number_value: '9', string_value: '' }],
    'eosio.budget/bob/approvers': [{ id: 7, ...ballots }],
    'eosio.budget/bob/takecoins': [
      {
        ...{ id: 0, montion_id: 7, content: '', quantity: '2.0000 EOS', receiver: 'bob', section: 0, end_block_num: 120, ...ballots },
      },
    ],
    'eosio/eosio/accounts': [{ name: 'eosio.budget', available: '8.0000 EOS' }],
  }
  const [fund, balance] = eoscBudget.samples
  expect(await look(fund, rows)).toMatchObject([
    {
      ...{ committee: ['alice', 'carol'], motions: [{ motion: '7', remaining: { units: '50000' }, until: 99, ballots }] },
      requests: [{ proposer: 'bob', request: '0', motion: '7', until: 120 }],
    },
  ])
  expect(await look(balance, rows)).toMatchObject([{ balance: { units: '80000' }, perBlock: { units: '15000' } }])
  expect(await look(fund, {})).toEqual([])
  expect(await look(balance, { 'eosio/eosio/accounts': [] })).toEqual([])
})

test('goes by the periods of the code where the table names none', async () => {
  const [fund] = eoscBudget.samples
  expect(await look(fund, { 'eosio.budget/eosio.budget/motions': [] })).toMatchObject([
    {
      committee: null,
      settings: [
        { setting: 'n.proposer', value: '201600' },
        { setting: 'n.takecoin', value: '201600' },
      ],
    },
  ])
})

test('looks at the votes of both contracts, nested and flat, and says how many voters it asked', async () => {
  const rows = {
    'eosio/alice/votes': [{ bpname: 'a', voteage: { staked: '2.0000 EOS', age: 0, update_height: 1 }, unstaking: '0.0000 EOS' }],
    'eosio/bob/votes': [{ bpname: 'a', staked: '3.0000 EOS', voteage: 0, unstaking: '1.0000 EOS' }],
    'eosio/alice/fixvotes': [
      {
        ...{ key: 0, voter: 'alice', bpname: 'a', fvote_typ: 'fvote.a', vote: '4.0000 EOS', is_withdraw: 0 },
        ...{ start_block_num: 5, withdraw_block_num: 50 },
      },
    ],
  }
  expect(await look(eoscVoteSample, rows)).toMatchObject([
    { voter: 'alice', votes: [{ producer: 'a', stake: { units: '20000' } }], fixed: [{ key: '0', until: 50, withdrawn: false }] },
    { voter: 'bob', votes: [{ stake: { units: '30000' }, unstaking: { units: '10000' } }], fixed: [] },
    { kind: 'producer-vote.counted', voters: 2, asked: 2 },
  ])
})
