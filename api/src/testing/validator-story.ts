import { commit, type Database, ensureChain, prepareRanges } from '@secretariat/db'
import { alpha, nextBatch } from '@secretariat/db/testing'
import { type AccountId, type Fact, Height } from '@secretariat/shared'
import {
  accountOf,
  block,
  eraPaid,
  eraScored,
  eraStaked,
  joyOf,
  memberControllerSet,
  payoutStarted,
  sessionStarted,
  slashReported,
  stakeRewarded,
  stakeSlashed,
  validatorChilled,
  validatorKicked,
  validatorOffline,
  validatorPreferred,
  validatorSet,
} from '@secretariat/shared/testing'

export const [maker, slacker, waiting] = [accountOf(1), accountOf(2), accountOf(3)]

/** Sessions of ten blocks and slots, two to an era. Of nine blocks in ten the maker is the author, of the others the slacker. */
const authorAt = (height: number): AccountId => (height % 10 === 5 ? slacker : maker)

const sessions = Array.from({ length: 9 }, (_, i) => {
  const [height, session] = [(i + 1) * 10, i + 1]
  return [
    sessionStarted({ height, session }),
    validatorSet({ height, ordinal: 1000, locator: 's:Session', session, validators: [maker, slacker] }),
  ]
}).flat()

const points = (own: number, other: number) => [
  { validator: maker, points: own },
  { validator: slacker, points: other },
]

/** Eras 0 to 3 are over and era 4 runs; era 1 was claimed for the maker, the slacker was offline in session 4 and is slashed for it. */
export const validatorStory: readonly Fact[] = [
  ...sessions,
  memberControllerSet({ height: 2, member: '7', account: maker }),
  validatorPreferred({ height: 3, ordinal: 4, validator: slacker, commission: 100_000_000 }),
  validatorPreferred({ height: 3, ordinal: 5, validator: waiting, blocked: true }),
  eraPaid({ height: 20, ordinal: 3, era: 0, payout: joyOf(0) }),
  eraStaked({ height: 20, ordinal: 1001, locator: 's:Stakes', era: 1 }),
  eraPaid({ height: 40, ordinal: 3, era: 1, payout: joyOf(1000) }),
  eraScored({ height: 40, ordinal: 1002, locator: 's:Points', era: 1, total: 200, points: points(180, 20), stake: joyOf(9) }),
  payoutStarted({ height: 45, ordinal: 1, validator: maker, era: 1 }),
  stakeRewarded({ height: 45, ordinal: 2, account: maker, amount: joyOf(300) }),
  stakeRewarded({ height: 45, ordinal: 3, account: waiting, amount: joyOf(600) }),
  validatorOffline({ height: 50, ordinal: 4, validators: [{ validator: slacker, total: joyOf(9), own: joyOf(4) }] }),
  slashReported({ height: 50, ordinal: 5, validator: slacker, era: 2 }),
  eraPaid({ height: 60, ordinal: 3, era: 2, payout: joyOf(1000) }),
  stakeSlashed({ height: 60, ordinal: 5, account: slacker, amount: joyOf(2) }),
  eraScored({ height: 60, ordinal: 1002, locator: 's:Points', era: 2, total: 100, points: points(100, 0) }),
  validatorChilled({ height: 61, validator: slacker }),
  validatorKicked({ height: 62, validator: slacker, nominator: waiting }),
  eraPaid({ height: 80, ordinal: 3, era: 3, payout: joyOf(1000) }),
]

/** Reads blocks 1 to 95 of `alpha` with their authors and slots; the author of `unknown` is not known. */
export async function tellValidators(db: Database, unknown?: number): Promise<void> {
  await ensureChain(db, alpha)
  const [range] = await prepareRanges(db, alpha.id, { first: Height(1), last: Height(95) })
  if (range === undefined) throw new RangeError('no range')
  const batch = nextBatch(range, 95, validatorStory)
  const blocks = batch.blocks.map(({ height }) => block(height, { author: height === unknown ? null : authorAt(height), slot: height }))
  await commit(db, { ...batch, blocks })
}
