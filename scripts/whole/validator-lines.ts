import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import { type Lines, line, say } from './lines.js'

/** What facts tell of validators; the lines of `validatorLines` have the same names. */
export const validatorSayings = {
  sessions: say('validator.set', ({ height, session, validators }) => line(height, session, validators.join())),
  missing: say('validator.offline', ({ height, validators }) => validators.flatMap(({ validator }) => line(height, validator))),
  offences: say('offence.reported', ({ height, timeslot }) => line(height, timeslot)),
  stakes: say('era.staked', ({ era, validators }) =>
    validators.flatMap(({ validator, total, own, nominators, commission, blocked }) =>
      line(era, validator, total?.units, own?.units, nominators, commission, blocked),
    ),
  ),
  eras: say('era.scored', ({ height, era, total, stake }) => line(height, era, total, stake?.units)),
  points: say('era.scored', ({ era, points }) => points.flatMap((each) => line(era, each.validator, each.points))),
  pay: say('era.paid', ({ height, era, payout }) => line(height, era, payout.units)),
  claims: say('payout.started', ({ height, era, validator }) => line(height, era, validator)),
  preferences: say('validator.preferred', ({ height, validator, commission, blocked }) => line(height, validator, commission, blocked)),
  chills: say('validator.chilled', ({ height, validator }) => line(height, validator)),
  slashes: say('stake.slashed', ({ height, account, amount }) => line(height, account, amount.units)),
}

/** The session of an offence as the chain writes it. */
function timeslotOf(session: number): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(session)
  return `0x${bytes.toString('hex')}`
}

export function validatorLines({
  sessions,
  offences,
  stakes,
  eras,
  payouts,
  preferences,
  chills,
  slashes,
}: JoystreamLedger): Record<keyof typeof validatorSayings, Lines[string]> {
  return {
    // Reading begins with block 1, whose state names the validators of the session that the chain began with.
    sessions: sessions.flatMap(({ block, index, validators }) => line(Math.max(block, 1), index, validators.join())),
    missing: sessions.flatMap(({ block, offline }) => offline.flatMap((validator) => line(block, validator))),
    offences: offences.flatMap(({ block, session }) => line(block, timeslotOf(session))),
    stakes: stakes.flatMap(({ era, validator, total, own, nominators, commission, blocked }) =>
      line(era, validator, total, own, nominators, commission, blocked),
    ),
    eras: eras.flatMap(({ ended, index, points, totalStake }) => line(ended, index, sumOf(points), totalStake)),
    points: eras.flatMap(({ index, points }) => Object.entries(points).flatMap(([validator, own]) => line(index, validator, own))),
    pay: eras.flatMap(({ ended, index, payout }) => line(ended, index, payout)),
    claims: payouts.flatMap(({ block, era, validator }) => line(block, era, validator)),
    preferences: preferences.flatMap(({ block, validator, commission, blocked }) => line(block, validator, commission, blocked)),
    chills: chills.flatMap(({ block, validator }) => line(block, validator)),
    slashes: slashes.flatMap(({ block, validator, amount }) => line(block, validator, amount)),
  }
}

const sumOf = (points: Readonly<Record<string, number>>): number => Object.values(points).reduce((sum, own) => sum + own, 0)
