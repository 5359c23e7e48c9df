import { keyOf } from '../../keys.js'
import { daysInBlocks } from '../periods.js'
import { producers, voters } from '../stock-system.js'
import { byName } from '../system/elect.js'
import { acts } from './acting.js'
import type { Part, Plan, Teller } from './story.js'

/** Voters stand behind several producers with all they have, or let a proxy choose. */
export function createStockBallotStory(teller: Teller): Part {
  const { settings, random, cast, at } = teller
  const pause = daysInBlocks(0.08, settings)
  for (const [i, standby] of cast.standbys.entries()) at(3 + i, () => stand(standby, settings.producers.length + i))
  const candidates = [...settings.producers, ...cast.standbys]
  for (const [i, voter] of cast.voters.entries()) {
    // Everybody leaves out others, so that those in office lead at first and nobody leads by much.
    at(12 + i, () =>
      choose(
        voter,
        candidates.filter((_, place) => place < settings.producers.length || (place + i) % 3 === 0),
      ),
    )
  }
  let next = 60
  return ({ height }) => {
    if (height < next) return
    next = height + random.wait(pause)
    at(height, random.pick([rethink, rethink, rethink, follow, claim, claim, leave])(teller))
  }
}

function stand(producer: string, location: number) {
  return acts(producer, 'eosio', 'regproducer', { producer, producer_key: keyOf(producer), url: `https://${producer}.example`, location })
}

function choose(voter: string, chosen: readonly string[]) {
  return acts(voter, 'eosio', 'voteproducer', { voter, proxy: '', producers: chosen.toSorted(byName).slice(0, 30) })
}

/** Drops some and takes up others. */
function rethink({ random, cast }: Teller): Plan {
  const voter = random.pick(cast.voters)
  return ({ tables }) => {
    const all = producers.all(tables).map(({ owner }) => owner)
    const kept = (voters.get(tables, voter)?.producers ?? []).filter(() => random.chance(0.85))
    return choose(voter, [...new Set([...kept, ...random.shuffled(all).slice(0, random.int(1, 5))])])
  }
}

function follow({ random, cast }: Teller): Plan {
  const [voter = '', proxy = ''] = random.shuffled(cast.voters)
  return () => (random.chance(0.3) ? acts(voter, 'eosio', 'voteproducer', { voter, proxy, producers: [] }) : undefined)
}

function claim({ random }: Teller): Plan {
  return ({ schedule }) => {
    const owner = random.pick(schedule)
    return acts(owner, 'eosio', 'claimrewards', { owner })
  }
}

/** A producer retires for some time. */
function leave({ random, settings, at }: Teller): Plan {
  return ({ height, schedule }) => {
    if (!random.chance(0.3)) return undefined
    const producer = random.pick(schedule)
    at(height + daysInBlocks(random.int(1, 3), settings), () => stand(producer, 0))
    return acts(producer, 'eosio', 'unregprod', { producer })
  }
}
