import type { AllTermViews } from '../../tables/all-term.js'
import type { ColumnsOf } from './columns.js'

export const allTermColumns = {
  allTerm: {
    ...{ key: true, origin: true, chain: true, network: true, name: true, number: true, factId: true, place: true, starts: true },
    ...{ fromHeight: true, untilHeight: true, created: true, valid: true, executed: true, meanFinalizeHours: true, whole: true },
  },
  allTermSeat: {
    ...{ term: true, origin: true, chain: true, position: true, person: true, name: true, member: true, votes: true, valid: true },
    ...{ ownStake: true, backing: true, operatorStake: true, asset: true, factId: true },
  },
  allTermElection: {
    ...{ term: true, cycle: true, round: true, applicants: true, applicantStake: true, votes: true, stake: true, asset: true },
  },
  allTermValidators: {
    ...{ term: true, rewards: true, activeOpening: true, activeClosing: true, stakeOpening: true, stakeClosing: true },
    ...{ blockTime: true, impliedApr: true, asset: true },
  },
} as const satisfies ColumnsOf<keyof AllTermViews>
