import type { AccountId, Fact } from '@secretariat/shared'
import {
  eosOf,
  producerOf,
  producerRanked,
  producerVoteChosen,
  producerVoteFixed,
  producerVoteMoved,
  producerVoteSet,
  producerVoteStated,
  scheduleStated,
} from '@secretariat/shared/testing'

const [first, second, third] = [producerOf(0), producerOf(1), producerOf(2)]

function ranked(height: number, order: readonly (readonly [AccountId, number])[], barred?: AccountId): Fact {
  const producers = order.map(([producer, votes]) => ({
    ...{ producer, votes: String(votes), key: null, commission: 1000, url: '', emergency: false, active: null },
    blacklisted: producer === barred,
  }))
  return producerRanked({ height, locator: `s:${height}:producers`, ordinal: 20, producers })
}

/** Two seats on blocks 1 to 100: the third producer rises to the second place at 80. */
export const voteStory: readonly Fact[] = [
  scheduleStated({ height: 1, locator: 'b', version: 1, producers: [first, second].map((producer) => ({ producer, key: null })) }),
  producerVoteSet({ height: 3, ordinal: 21, voter: 'alice', producer: first, stake: eosOf(700) }),
  producerVoteSet({ height: 4, ordinal: 21, voter: 'bob', producer: second, stake: eosOf(500) }),
  producerVoteMoved({ height: 5, ordinal: 21, voter: 'bob', from: second, to: third, stake: eosOf(100) }),
  producerVoteFixed({ height: 6, ordinal: 21, voter: 'bob', producer: third, term: 'fvote.c', stake: eosOf(50) }),
  producerVoteStated({
    ...{ height: 7, locator: 's:7:producer-votes', voter: 'carol', votes: [{ producer: first, stake: eosOf(900), unstaking: eosOf(30) }] },
    fixed: [],
  }),
  producerVoteChosen({ height: 8, ordinal: 21, voter: 'dave', proxy: 'erin', producers: [] }),
  ranked(40, [
    [first, 900],
    [second, 800],
    [third, 700],
  ]),
  ranked(80, [
    [first, 950],
    [third, 850],
    [second, 800],
  ]),
]
