import type { Fact } from '@secretariat/shared'
import {
  accountOf,
  eraPaid,
  eraScored,
  joyOf,
  payoutStarted,
  sessionStarted,
  validatorPreferred,
  validatorSet,
} from '@secretariat/shared/testing'
import { heightsOf, perTerm, sizes, type Term } from './term.js'

const SESSIONS = 6
export const validatorOf = (number: number) => accountOf(50_000 + (number % sizes.validators))
const validators = Array.from({ length: sizes.validators }, (_, i) => validatorOf(i))

/** Eras of six sessions, in which every validator earns points. */
export function validatorStory(term: Term): Fact[] {
  const count = perTerm(sizes.eras)
  const step = Math.floor(term.length / count / SESSIONS)
  return heightsOf(term, count, 0, 1).flatMap((height, i) => {
    const era = term.number * count + i
    const sessions = Array.from({ length: SESSIONS }, (_, s) =>
      sessionStarted({ height: height + s * step, ordinal: 5, session: era * SESSIONS + s }),
    )
    const points = validators.map((validator, v) => ({ validator, points: 20 * ((v + era) % 7) }))
    const total = points.reduce((sum, each) => sum + each.points, 0)
    return [
      ...sessions,
      ...(i === 0 ? [validatorSet({ height, ordinal: 6, locator: 's:validators', session: era * SESSIONS, validators })] : []),
      eraPaid({ height, ordinal: 7, era, payout: joyOf(100_000) }),
      eraScored({ height, ordinal: 8, locator: 's:points', era, total, points, stake: joyOf(9_000_000) }),
      payoutStarted({ height: height + 2, ordinal: 7, validator: validatorOf(era), era }),
      validatorPreferred({ height: height + 3, ordinal: 7, validator: validatorOf(era), commission: 10_000_000 + era }),
    ]
  })
}
