import type { Database } from '@secretariat/db'
import { BlockHash, ChainId } from '@secretariat/shared'
import { hashOf } from '@secretariat/shared/testing'
import { fill } from '../fill.js'
import { councilStory } from './council.js'
import { moneyStory } from './money.js'
import { peopleStory } from './people.js'
import { proposalStory } from './proposals.js'
import { termsOf } from './term.js'
import { validatorOf, validatorStory } from './validators.js'

const id = ChainId('beta')

/** Writes a network with elected councils, as large as the largest of its kind but for its blocks. */
export async function writeJoystream(db: Database, blocks: number): Promise<void> {
  const terms = termsOf(blocks)
  const facts = terms.flatMap((term, i) => [
    ...councilStory(term, terms[i + 1]),
    ...proposalStory(term, terms[i + 1]),
    ...moneyStory(term),
    ...peopleStory(term),
    ...validatorStory(term),
  ])
  await fill(db, {
    chain: {
      id,
      family: 'substrate',
      profile: 'joystream',
      genesis: BlockHash(hashOf(0)),
      displayName: 'Bench',
      ss58Prefix: 126,
      demo: true,
    },
    blocks,
    authorOf: validatorOf,
    factsOf: (first, last) => facts.filter(({ height }) => height >= first && height <= last),
  })
}
