import { record, tuple } from '../records.js'
import type { Moment } from '../sample.js'
import { sample } from '../sample.js'
import { u32, u64, u128 } from '../shape.js'
import { account, list } from '../shapes.js'
import { stored } from '../stored.js'
import { announcementPeriod, council } from './council.js'
import { activeEra, eraKey } from './eras.js'
import { joy, memberId } from './joy.js'

const session = stored('Session', 'CurrentIndex', u32)

const validators = sample('validators', 'Session', session, { Validators: { shape: list(account) } }, ({ Validators }, { after }) =>
  Validators === undefined || after === undefined ? undefined : { kind: 'validator.set', session: after, validators: Validators },
)

const issuance = sample('issuance', 'Balances', session, { TotalIssuance: { shape: u128 } }, ({ TotalIssuance }) =>
  TotalIssuance === undefined ? undefined : { kind: 'issuance.stated', amount: joy(TotalIssuance) },
)

type Era = { readonly index: number; readonly start: bigint | null }

/** The era that ended in this block; none where reading begins in the middle of one. */
function ended({ before, after }: Moment<Era>): number | undefined {
  return before === undefined || before.index === after?.index ? undefined : before.index
}

function keyOfEnded(moment: Moment<Era>): Uint8Array | undefined {
  const era = ended(moment)
  return era === undefined ? undefined : eraKey(era)
}

const points = sample(
  'points',
  'Staking',
  activeEra,
  {
    ErasRewardPoints: {
      shape: record('EraRewardPoints', { total: u32, individual: list(tuple(account, u32)) }),
      key: keyOfEnded,
    },
    ErasTotalStake: { shape: u128, key: keyOfEnded },
  },
  ({ ErasRewardPoints: scored, ErasTotalStake: stake }, moment) => {
    const era = ended(moment)
    if (era === undefined || scored === undefined) return undefined
    const each = scored.individual.map(([validator, own]) => ({ validator, points: own }))
    return { kind: 'era.scored', era, total: scored.total, points: each, stake: stake === undefined ? null : joy(stake) }
  },
)

const seat = record('CouncilMember', {
  stakingAccountId: account,
  rewardAccountId: account,
  membershipId: u64,
  stake: u128,
  lastPaymentBlock: u32,
  unpaidReward: u128,
})

const seats = sample(
  'seats',
  'Council',
  announcementPeriod,
  { CouncilMembers: { shape: list(seat) } },
  ({ CouncilMembers: sitting = [] }) => ({
    kind: 'council.seated',
    council,
    seats: sitting.map(({ membershipId, stakingAccountId, rewardAccountId, stake }) => ({
      member: memberId(membershipId),
      stakingAccount: stakingAccountId,
      rewardAccount: rewardAccountId,
      stake: joy(stake),
    })),
  }),
)

/** What a setting of the council is worth when reading begins: until the first change no event says so. */
const setting = (item: string) =>
  sample(item, 'Council', announcementPeriod, { [item]: { shape: u128 } }, ({ [item]: value }) =>
    value === undefined ? undefined : { kind: 'parameter.set', parameter: `Council.${item}`, value: joy(value) },
  )

/** State that events do not tell: read when a session, an era or a round of election begins. */
export const joystreamSamples = [validators, issuance, points, seats, setting('BudgetIncrement'), setting('CouncilorReward')]
