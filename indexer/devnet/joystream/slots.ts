import { type Account, people } from '../world/people.js'
import { createRandom } from '../world/random.js'
import { type Slots, slotMs, type Turn } from '../world/slots.js'
import { createTrouble } from '../world/trouble.js'
import type { Laws } from './laws.js'

/**
 * Authors are drawn by lot, as Babe does; who is away leaves slots empty. Validators change with the eras,
 * and the first block of a session is still made by the ones before.
 */
export function createBabeSlots(seed: string, startsAt: number, { session, sessionsPerEra }: Laws): Slots {
  const random = createRandom(`${seed}/babe`)
  const everybody = people(seed, 'validator', 14)
  const genesis = everybody.slice(0, 9)
  let validators: readonly Account[] = genesis
  let away: Account | undefined
  const trouble = createTrouble()
  let slot = Math.floor(startsAt / slotMs)
  let height = 0
  const isAway = (account: Account = '') => account === away || trouble.isSilent(account, validators, away)
  const begin = () => {
    const offline = away === undefined ? [] : [away]
    const index = height / session
    if (index % sessionsPerEra === 0) validators = random.shuffled(everybody).slice(0, random.int(7, 11))
    away = random.chance(0.15) ? random.pick(validators) : undefined
    return { index, validators, offline }
  }
  const take = (): Turn => {
    const parent = slot
    slot += 1 + trouble.takeHalt()
    height++
    let place = random.int(0, validators.length - 1)
    // The genesis block names no slot, so nobody could tell that some were skipped after it.
    while (height > 1 && (isAway(validators[place]) || random.chance(0.01))) {
      slot++
      place = random.int(0, validators.length - 1)
    }
    const turn = { slot, time: slot * slotMs, author: validators[place] ?? '', place, skipped: slot - parent - 1 }
    return { ...turn, session: height % session === 0 ? begin() : undefined }
  }
  let coming = take()
  return {
    genesis,
    nextTime: () => coming.time,
    next() {
      const turn = coming
      coming = take()
      return turn
    },
    silence: trouble.silence,
    halt: trouble.halt,
  }
}
