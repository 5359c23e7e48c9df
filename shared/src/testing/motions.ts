import { builder } from './builder.js'
import { accountOf, motionHashOf } from './ids.js'

const motion = { council: 'Council', motionHash: motionHashOf(1) }

export const motionProposed = builder('motion.proposed', { ...motion, proposer: accountOf(1), index: 0, threshold: 2, call: null })
export const motionVoted = builder('motion.voted', { ...motion, voter: accountOf(1), aye: true, ayes: 1, nays: 0 })
export const motionClosed = builder('motion.closed', { ...motion, ayes: 2, nays: 0 })
export const motionApproved = builder('motion.approved', motion)
export const motionDisapproved = builder('motion.disapproved', motion)
export const motionKilled = builder('motion.killed', motion)
export const motionExecuted = builder('motion.executed', { ...motion, direct: false, error: null })
export const councilComposed = builder('council.composed', { council: 'Council', members: [accountOf(1), accountOf(2)], prime: null })
export const allyJoined = builder('ally.joined', { account: accountOf(1), nominator: null })
export const allyElevated = builder('ally.elevated', { account: accountOf(1) })
export const allyAbdicated = builder('ally.abdicated', { account: accountOf(1) })
export const allyRetiring = builder('ally.retiring', { account: accountOf(1) })
export const allyRetired = builder('ally.retired', { account: accountOf(1) })
export const allyRemoved = builder('ally.removed', { account: accountOf(1) })
