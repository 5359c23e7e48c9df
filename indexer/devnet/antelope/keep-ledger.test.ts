import { expect, test } from 'vitest'
import { withRoots } from './blocks.js'
import { enter, firstLedger } from './keep-ledger.js'
import { settingsOf } from './settings.js'

const ROUND = 23

/** The ledger after one block that so many empty slots precede. */
function after(gap: number, height = 10) {
  const ledger = firstLedger(settingsOf('eosc', 'ledger', 600), '', [])
  const slot = 1000
  const empty = Array.from({ length: gap }, (_, i) => ({ slot: slot - gap + i, owner: `p${i}`, isOrphan: i === 0 }))
  const previous = '0'.repeat(64)
  const header = withRoots({ slot, producer: 'p', confirmed: 0, previous, scheduleVersion: 0, announced: undefined }, [])
  enter(
    ledger,
    { block: { height, id: 'id', header, receipts: [], irreversible: 1, proposed: 1 }, empty, orphans: [], round: ROUND, entries: [] },
    true,
  )
  return ledger
}

test('a round without a block is a stop that nobody is blamed for, and one slot less is missed by everybody in it', () => {
  expect(after(ROUND)).toMatchObject({ missed: [], stops: [{ from: 977, to: 999, block: 10 }] })
  const { missed, stops } = after(ROUND - 1)
  expect([missed.length, stops]).toEqual([ROUND - 1, []])
  expect(missed.slice(0, 2)).toEqual([
    { slot: 978, producer: 'p0', kind: 'orphan', block: 10 },
    { slot: 979, producer: 'p1', kind: 'missed', block: 10 },
  ])
})

test('the time before the second block is the launch, however long it is', () => {
  for (const gap of [1, ROUND, 5 * ROUND]) {
    expect(after(gap, 2)).toMatchObject({ missed: [], stops: [], launch: { from: 1000 - gap, to: 999 } })
  }
})
