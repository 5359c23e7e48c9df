import { builder } from './builder.js'
import { accountOf, joyOf } from './ids.js'

const round = { council: 'Council', cycle: 1 }

export const stageStarted = builder('stage.started', { ...round, stage: 'announcing', endsAt: 10 })
export const electionOpened = builder('election.opened', { ...round, candidates: 3 })
export const electionFailed = builder('election.failed', { ...round, reason: 'not-enough-candidates' })
export const electionCounted = builder('election.counted', { ...round, winners: [{ member: '1', power: joyOf(10) }] })
export const councilElected = builder('council.elected', { ...round, members: ['1', '2', '3'] })

const candidacy = { ...round, member: '1' }
export const candidacyAnnounced = builder('candidacy.announced', {
  ...candidacy,
  stakingAccount: accountOf(1),
  rewardAccount: accountOf(1),
  stake: joyOf(100),
})
export const candidacyWithdrawn = builder('candidacy.withdrawn', candidacy)
export const candidacyNoted = builder('candidacy.noted', { ...candidacy, note: null, raw: '0x' })
export const candidacyReleased = builder('candidacy.released', candidacy)

const vote = { ...round, voter: accountOf(1) }
export const voteCast = builder('vote.cast', { ...vote, commitment: '0xaa', stake: joyOf(5) })
export const voteRevealed = builder('vote.revealed', { ...vote, candidate: '1', salt: '0x01', commitment: '0xaa' })
export const voteReleased = builder('vote.released', vote)
export const voteOptedOut = builder('vote.opted-out', vote)

export const councilSeated = builder('council.seated', {
  council: 'Council',
  seats: [{ member: '1', stakingAccount: accountOf(1), rewardAccount: accountOf(1), stake: joyOf(100) }],
})
