import { expect, test } from 'vitest'
import type { SimContext } from '../../contract.js'
import { createJournal } from '../../journal.js'
import { createTables } from '../../tables.js'
import { firstContractsLedger } from '../ledger.js'
import { openPledge, pledges } from '../pledge.js'
import { onEoscBlock } from './blocks.js'
import { drained, monitors, schedules } from './tables.js'

/** Lets the contract hear of blocks by their authors, one letter each; `|` begins a schedule of the producers that follow up to `:`. */
function hear(told: string) {
  const tables = createTables(createJournal())
  const ledger = firstContractsLedger('eosio.budget')
  const settings = { core: { symbol: 'EOS', decimals: 4, account: 'eosio' } }
  let [height, scheduleVersion, schedule] = [1, -1, ['']]
  for (const part of told.split('|').slice(1)) {
    const [names = '', authors = ''] = part.split(':')
    schedule = [...names]
    scheduleVersion++
    for (const producer of authors) {
      height++
      const given = { tables, settings, height, schedule, scheduleVersion, enter: (write: () => void) => write() }
      // Safety: what the contract does with a block asks for nothing else.
      const context = given as unknown as SimContext
      for (const name of schedule) if (pledges.get(tables, 'block.out', name) === undefined) openPledge(context, name, 1_000_000n)
      onEoscBlock(ledger, { height: height - 1, slot: height, time: 0, producer, scheduleVersion }, context)
    }
  }
  const owes = (name: string) => monitors.get(tables, name)?.total_drain_block
  return { tables, ledger, owes, monitor: (name: string) => monitors.get(tables, name) }
}

test('nobody owes anything while all make their blocks', () => {
  const { ledger, tables, monitor } = hear(`|abc:${'abc'.repeat(30)}`)
  expect(ledger.drains).toEqual([])
  expect(schedules.get(tables, 0)?.producers.map(({ amount }) => amount)).toEqual([30, 30, 30])
  // One more for each nine of the twenty-nine blocks that were looked at.
  expect(monitor('a')?.stability).toBe(1003)
})

test('a miss is charged to who missed, whoever of the round it was', () => {
  for (const [told, culprit] of [
    ['abcabcacabcabc', 'b'],
    ['abcabcbcabcabc', 'a'],
    ['abcabcababcabc', 'c'],
  ] as const) {
    const { ledger } = hear(`|abc:${told}`)
    expect(ledger.drains.map(({ producer }) => producer)).toEqual([culprit])
  }
})

test('a long silence is charged once a round, is punishable after nine, and leaves a row when it ends', () => {
  const { tables, monitor, owes } = hear(`|abc:abc${'ac'.repeat(11)}abcabca`)
  expect(owes('b')).toBe(11)
  expect(monitor('b')).toMatchObject({ bp_status: 1, consecutive_drain_block: 0, stability: 1000 })
  expect(drained.all(tables, 'b')).toMatchObject([{ drain_block_num: 11 }])
  expect(pledges.get(tables, 'block.out', 'b')).toMatchObject({ pledge: '0.0000 EOS', deduction: '100.0000 EOS' })
  expect([owes('a'), owes('c')]).toEqual([0, 0])
})

test('one miss alone is forgiven: it leaves no row', () => {
  const { tables, owes } = hear('|abc:abcacabcabc')
  expect(owes('b')).toBe(1)
  expect(drained.all(tables, 'b')).toEqual([])
})

test('a chain that stood still is charged to those whose turn it would have been', () => {
  // The chain stops after b and goes on with a: c had no chance, and pays.
  expect(hear('|abc:abcababcabc').owes('c')).toBe(1)
})

test('a schedule that ends in the middle of a round is charged to nobody, and the next one begins anew', () => {
  const { ledger, tables } = hear('|abc:abcabcab|abd:abdabdabd')
  expect(ledger.drains).toEqual([])
  expect(schedules.get(tables, 1)?.producers).toEqual([
    { bpname: 'a', amount: 3 },
    { bpname: 'b', amount: 3 },
    { bpname: 'd', amount: 3 },
  ])
  expect(schedules.get(tables, 0)?.producers.map(({ amount }) => amount)).toEqual([3, 3, 2])
})
