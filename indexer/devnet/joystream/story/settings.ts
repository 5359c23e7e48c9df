import type { Value } from '../../substrate/scale.js'
import { person } from '../../world/people.js'
import { JOY } from '../laws.js'
import type { Teller } from './story.js'

/** Matters of the chain that come up now and then: a title, and what is asked for. */
type Matter = (teller: Teller) => readonly [title: string, details: Value]

/** Nobody is let propose `UpdateGlobalNftLimit`: the chain filters it. */
export const matters: Readonly<Record<string, Matter>> = {
  SetReferralCut: ({ random }) => ['Referral cut', random.int(0, 50)],
  SetMembershipPrice: ({ random }) => ['Price of a membership', BigInt(random.int(5, 40)) * JOY],
  SetInitialInvitationBalance: ({ random }) => ['受邀会员的起始余额', BigInt(random.int(1, 9)) * JOY],
  SetInitialInvitationCount: ({ random }) => ['Invitations of a new member', random.int(1, 9)],
  SetMembershipLeadInvitationQuota: ({ random }) => ['Invitations of the membership lead', random.int(20, 90)],
  SetMaxValidatorCount: ({ random }) => ['More room for validators', random.int(20, 100)],
  SetEraPayoutDampingFactor: ({ random }) => ['Less for validators', random.int(50, 100)],
  UpdateChannelPayouts: ({ random }) => [
    '频道奖励',
    { commitment: null, payload: null, min_cashout_allowed: BigInt(random.int(1, 9)) * JOY, channel_cashouts_enabled: true },
  ],
  SetPalletFozenStatus: () => ['Freeze the token pallet', { freeze: true, pallet: 'ProjectToken' }],
  UpdateTokenPalletTokenConstraints: ({ random }) => [
    'Rules for creator tokens',
    { max_yearly_rate: random.int(1, 50) * 10_000, min_amm_slope: BigInt(random.int(1, 9)) },
  ],
  UpdateArgoBridgeConstraints: ({ random, seed }) => [
    'Operator of the bridge',
    { operator_account: person(seed, 'bridge operator'), bridging_fee: BigInt(random.int(1, 9)) * JOY },
  ],
}
