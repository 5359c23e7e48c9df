import type { Database } from '@secretariat/db'
import { writeHistory } from '@secretariat/db/testing'
import {
  accountOf,
  councilComposed,
  motionApproved,
  motionClosed,
  motionDisapproved,
  motionExecuted,
  motionHashOf,
  motionProposed,
  motionVoted,
} from '@secretariat/shared/testing'

export const [ann, bob, cho, dan] = [accountOf(1), accountOf(2), accountOf(3), accountOf(4)]
const [first, second, fourth, technical] = [motionHashOf(1), motionHashOf(2), motionHashOf(4), motionHashOf(5)]
export const rule = { name: 'Alliance.set_rule', length: 40, arguments: { rule: { V1: '0x6d' } } }

/**
 * A council of four on blocks 1 to 100 of `alpha`: motion 0 is executed after bob changed his vote, motion 1 stays open,
 * motion 2 brings the first call again and is voted down, motion 3 is approved and its call fails; dan leaves at block 50.
 * Of the council `Technical` no member is known.
 */
export const motions = [
  councilComposed({ height: 1, locator: 's:Council', members: [ann, bob, cho, dan], prime: ann }),
  motionProposed({ height: 10, motionHash: first, index: 0, proposer: ann, threshold: 2, call: rule }),
  motionVoted({ height: 11, motionHash: first, voter: ann, aye: true, ayes: 1, nays: 0 }),
  motionVoted({ height: 12, motionHash: first, voter: bob, aye: false, ayes: 1, nays: 1 }),
  motionVoted({ height: 13, motionHash: first, voter: bob, aye: true, ayes: 2, nays: 0 }),
  motionClosed({ height: 14, ordinal: 1, motionHash: first, ayes: 2, nays: 0 }),
  motionApproved({ height: 14, ordinal: 2, motionHash: first }),
  motionExecuted({ height: 14, ordinal: 3, motionHash: first }),
  motionProposed({ height: 20, motionHash: second, index: 1, proposer: bob, threshold: 3 }),
  motionVoted({ height: 21, motionHash: second, voter: bob, aye: true, ayes: 1, nays: 0 }),
  motionProposed({ height: 30, motionHash: first, index: 2, proposer: cho, threshold: 2, call: rule }),
  motionVoted({ height: 31, motionHash: first, voter: cho, aye: false, ayes: 0, nays: 1 }),
  motionClosed({ height: 32, ordinal: 1, motionHash: first, ayes: 0, nays: 4 }),
  motionDisapproved({ height: 32, ordinal: 2, motionHash: first }),
  motionProposed({
    height: 40,
    motionHash: fourth,
    index: 3,
    proposer: dan,
    threshold: 2,
    call: { ...rule, name: 'System.remark', arguments: null },
  }),
  motionClosed({ height: 41, ordinal: 1, motionHash: fourth, ayes: 2, nays: 0 }),
  motionApproved({ height: 41, ordinal: 2, motionHash: fourth }),
  motionExecuted({ height: 41, ordinal: 3, motionHash: fourth, error: 'System.CallFiltered' }),
  councilComposed({ height: 50, locator: 's:Council', members: [ann, bob, cho], prime: null }),
  motionProposed({ height: 60, council: 'Technical', motionHash: technical, index: 0, proposer: ann, threshold: 2 }),
]

export async function tellStory(db: Database): Promise<void> {
  await writeHistory(db, motions)
}

/** Time of a block of the story. */
export function timeOf(height: number): string {
  return new Date(height * 6000).toISOString()
}

/** A history of `count` motions, one per block from block 2 on, each with two votes; every third is decided in its block. */
export async function manyMotions(db: Database, count: number): Promise<void> {
  const motions = Array.from({ length: count }, (_, i) => {
    const motion = { height: i + 2, motionHash: motionHashOf(i + 1) }
    return [
      motionProposed({ ...motion, ordinal: 1, index: i, proposer: [ann, bob, cho][i % 3] ?? ann, threshold: 2 }),
      motionVoted({ ...motion, ordinal: 2, voter: ann, aye: true, ayes: 1, nays: 0 }),
      motionVoted({ ...motion, ordinal: 3, voter: bob, aye: false, ayes: 1, nays: 1 }),
      ...(i % 3 === 0 ? [motionClosed({ ...motion, ordinal: 4, ayes: 1, nays: 1 })] : []),
    ]
  })
  const seated = councilComposed({ height: 1, locator: 's:Council', members: [ann, bob, cho], prime: null })
  await writeHistory(db, [seated, ...motions.flat()], { last: count + 2 })
}
