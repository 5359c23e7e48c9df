import { toHex } from '../bytes.js'
import { event, type PalletSpec } from '../profile.js'
import { record } from '../records.js'
import { u32, u64, u128 } from '../shape.js'
import { account, hash, list } from '../shapes.js'
import { bytes } from '../text.js'
import { commitmentOf } from './commitment.js'
import { inCycle, inEndingCycle, stage } from './council.js'
import { joy, memberId } from './joy.js'

const started = (name: string) => event(name, [u32, u32], (_seats, endsAt, context) => stage('voting', endsAt, context))

const revealed = event('VoteRevealed', [account, u64, bytes], (voter, candidate, salt, context) => {
  const { council, cycle } = inCycle(context)
  return {
    kind: 'vote.revealed',
    council,
    cycle,
    voter,
    candidate: memberId(candidate),
    salt: toHex(salt),
    commitment: cycle === null ? null : commitmentOf({ voter, candidate, salt, cycle }),
  }
})

/** How the council is elected: stakes locked on hidden choices, which are then revealed. */
export const referendum: PalletSpec = {
  pallet: 'Referendum',
  optional: false,
  events: [
    // The council starts its referendum by the door for root, so the second of these is the usual one.
    started('ReferendumStarted'),
    started('ReferendumStartedForcefully'),
    event('RevealingStageStarted', [u32], (endsAt, context) => stage('revealing', endsAt, context)),
    event('ReferendumFinished', [list(record('OptionResult', { optionId: u64, votePower: u128 }))], (results, context) => ({
      kind: 'election.counted',
      ...inEndingCycle(context),
      winners: results.map(({ optionId, votePower }) => ({ member: memberId(optionId), power: joy(votePower) })),
    })),
    event('VoteCast', [account, hash, u128], (voter, commitment, stake, context) => ({
      kind: 'vote.cast',
      ...inCycle(context),
      voter,
      commitment,
      stake: joy(stake),
    })),
    revealed,
    event('StakeReleased', [account], (voter, context) => ({ kind: 'vote.released', ...inCycle(context), voter })),
    event('AccountOptedOutOfVoting', [account], (voter, context) => ({ kind: 'vote.opted-out', ...inCycle(context), voter }), {
      optional: true,
    }),
  ],
  ignored: [],
  states: [],
}
