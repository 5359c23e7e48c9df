import { type ColumnsOf, placed } from './columns.js'

export const electionColumns = {
  stage: { ...placed, council: true, cycle: true, stage: true, endsHeight: true, startedAt: true },
  electionMilestone: {
    ...placed,
    council: true,
    cycle: true,
    milestone: true,
    candidates: true,
    reason: true,
    members: true,
    reachedAt: true,
  },
  electionWinner: { ...placed, council: true, cycle: true, position: true, member: true, power: true, asset: true, countedAt: true },
  councilSitting: {
    ...placed,
    council: true,
    position: true,
    member: true,
    stakingAccount: true,
    rewardAccount: true,
    stake: true,
    asset: true,
    seatedAt: true,
  },
  candidacy: {
    ...placed,
    council: true,
    cycle: true,
    member: true,
    stakingAccount: true,
    rewardAccount: true,
    stake: true,
    asset: true,
    announcedAt: true,
  },
  candidacyChange: { ...placed, council: true, cycle: true, member: true, change: true, changedAt: true },
  candidacyNote: { ...placed, council: true, cycle: true, member: true, note: true, raw: true, notedAt: true },
  vote: { ...placed, council: true, cycle: true, voter: true, commitment: true, stake: true, asset: true, castAt: true },
  voteReveal: { ...placed, council: true, cycle: true, voter: true, candidate: true, salt: true, commitment: true, revealedAt: true },
  voteChange: { ...placed, council: true, cycle: true, voter: true, change: true, changedAt: true },
} as const satisfies ColumnsOf<
  | 'stage'
  | 'electionMilestone'
  | 'electionWinner'
  | 'councilSitting'
  | 'candidacy'
  | 'candidacyChange'
  | 'candidacyNote'
  | 'vote'
  | 'voteReveal'
  | 'voteChange'
>
