import { expect, test } from 'vitest'
import type { AbiDefinition, ReceiptStatus, SimContext, SimContract, SimTransaction } from './contract.js'
import { Refusal } from './contract.js'
import { blockJson } from './http/block-json.js'
import { keyOf } from './keys.js'
import { STANDARD_START, settingsOf } from './settings.js'
import { createAntelopeWorld } from './world.js'

const abi = (type: string): AbiDefinition => ({
  version: 'eosio::abi/1.1',
  structs: [{ name: 'what', fields: [{ name: 'what', type }] }],
  actions: [{ name: 'do', type: 'what' }],
  tables: [{ name: 'done', type: 'what' }],
})

const act = (what: string) => ({ account: 'eosio', name: 'do', authorization: [{ actor: 'alice', permission: 'active' }], data: { what } })
const settled: string[] = []
const entered: string[] = []

/** Does what the action says. */
const deeds: Record<string, (context: SimContext) => void> = {
  put: ({ tables }) => tables.put('eosio', 'eosio', 'done', 1, { what: 'put' }),
  enter: (context) => context.enter(() => entered.push(`${context.height}`)),
  refuse: () => {
    throw new Refusal('no')
  },
  caller: (context) => context.require('alice', 'active'),
  stranger: (context) => context.require('bob'),
  owner: (context) => context.require('alice', 'owner'),
  loop: (context) => context.inline(act('loop')),
  inline: (context) => context.inline(act('put')),
  propose: (context) => {
    context.proposeSchedule([{ name: 'alice', key: keyOf('alice') }])
  },
  later: (context) => deferring(context, undefined),
  'later expired': (context) => deferring(context, 'expired'),
  cancel: (context) => {
    if (!context.cancelDeferred('eosio', 1n)) throw new Refusal('nothing waits')
  },
  code: (context) => context.setCode('eosio', null),
  abi: (context) => context.setAbi('eosio', abi('uint64')),
}

function deferring(context: SimContext, fate: 'expired' | undefined): void {
  const onSettled = (id: string, status: ReceiptStatus) => settled.push(`${id} ${status}`)
  context.defer({
    sender: 'eosio',
    senderId: 1n,
    payer: 'alice',
    actions: [act('put')],
    afterBlocks: 2,
    onSettled,
    ...(fate === undefined ? {} : { fate }),
  })
}

const contract: SimContract = { account: 'eosio', abi: abi('string'), apply: ({ data }, context) => deeds[String(data.what)]?.(context) }

/** A chain on which only the test does anything. */
function open() {
  const waiting: SimTransaction[] = []
  const { chain } = createAntelopeWorld(
    settingsOf('eosc', 'execute', 600),
    () => ({ contracts: [contract], begin: () => undefined, due: () => waiting.splice(0), ledger: {} }),
    STANDARD_START,
  )
  const grow = (blocks = 1) => {
    for (const end = chain.blocks.height + blocks; chain.blocks.height < end; ) chain.step()
    return chain.blocks.at(chain.blocks.height)
  }
  grow()
  return {
    chain,
    grow,
    /** Sends one transaction; why it was refused, or how many stand in the block. */
    send(...what: readonly string[]) {
      let answer: string | undefined
      waiting.push({ actions: what.map(act), onRefused: (reason) => (answer = reason) })
      const block = grow()
      return answer ?? block?.receipts.length
    },
    rows: () => chain.host.tables.rows('eosio', 'eosio', 'done'),
  }
}

test('a refused transaction stands in no block and leaves nothing behind', () => {
  const { chain, send, rows, grow } = open()
  const hash = chain.host.accounts.codeHash('eosio')
  expect(send('put', 'enter', 'propose', 'later', 'code', 'abi', 'refuse')).toBe('no')
  expect([rows(), chain.host.deferred, chain.schedules.proposed]).toEqual([[], [], undefined])
  expect([chain.host.accounts.codeHash('eosio'), chain.host.accounts.abi('eosio')?.codec.tableType('done')]).toEqual([hash, 'what'])
  expect(send('put', 'enter')).toBe(1)
  expect(rows()).toEqual([{ what: 'put' }])
  const height = chain.blocks.height
  expect(entered).toEqual([])
  while (chain.irreversibility.irreversible < height) grow()
  expect(entered).toEqual([`${height}`])
})

test('an action carries the authority it was given, and no other', () => {
  const { send } = open()
  expect([send('caller'), send('stranger'), send('owner')]).toEqual([1, 'missing authority of bob', 'missing authority of alice'])
})

test('what an action causes happens at once and is not seen, and it does not go on for ever', () => {
  const { chain, send, rows } = open()
  expect(send('inline')).toBe(1)
  expect(rows()).toEqual([{ what: 'put' }])
  const block = chain.blocks.at(chain.blocks.height)
  expect(
    block === undefined
      ? []
      : blockJson(chain, block).transactions.map(({ trx }) => (typeof trx === 'string' ? [] : trx.transaction.actions.length)),
  ).toEqual([1])
  expect(send('loop')).toBe('inline actions go too deep')
})

test('a transaction for later waits, runs or expires under its own id, and can be taken back', () => {
  const { chain, send, grow, rows } = open()
  send('later')
  const [id] = chain.host.deferred.map((waiting) => waiting.id)
  expect([grow()?.receipts, rows()]).toEqual([[], []])
  expect(grow()?.receipts).toEqual([{ id, status: 'executed', packed: undefined }])
  expect(rows()).toEqual([{ what: 'put' }])
  send('later expired')
  expect(grow(2)?.receipts).toMatchObject([{ status: 'expired' }])
  expect(settled).toEqual([`${id} executed`, expect.stringContaining('expired')])
  send('later')
  expect([send('cancel'), send('cancel')]).toEqual([1, 'nothing waits'])
  expect(grow(2)?.receipts).toEqual([])
})

test('a node reads old actions with the ABI of now, and shows bytes where that does not fit', () => {
  const { chain, send } = open()
  send('put')
  const { height } = chain.blocks
  const shown = () => {
    const block = chain.blocks.at(height)
    const [receipt] = block === undefined ? [] : blockJson(chain, block).transactions
    return receipt === undefined || typeof receipt.trx === 'string' ? undefined : receipt.trx.transaction.actions[0]
  }
  expect(shown()).toMatchObject({ data: { what: 'put' }, hex_data: '03707574' })
  send('abi')
  expect(shown()).toMatchObject({ data: '03707574' })
})
