import { expect } from 'vitest'
import { ann, bob, type Case, ending, hash, huge, joy, running } from './case.js'

const salt = `0x${'07'.repeat(32)}`

export const electionCases: readonly Case[] = [
  {
    event: 'Council.AnnouncingPeriodStarted',
    values: [129_601],
    facts: [{ kind: 'stage.started', ...running, stage: 'announcing', endsAt: 129_601 }],
  },
  {
    event: 'Council.NotEnoughCandidates',
    values: [500],
    facts: [
      { kind: 'election.failed', ...ending, reason: 'not-enough-candidates' },
      { kind: 'stage.started', ...running, stage: 'announcing', endsAt: 500 },
    ],
  },
  {
    event: 'Council.NewCouncilNotElected',
    values: [501],
    facts: [
      { kind: 'election.failed', ...ending, reason: 'not-enough-winners' },
      { kind: 'stage.started', ...running, stage: 'announcing', endsAt: 501 },
    ],
  },
  { event: 'Council.VotingPeriodStarted', values: [5], facts: [{ kind: 'election.opened', ...running, candidates: 5 }] },
  {
    event: 'Council.NewCouncilElected',
    values: [[9, 4, 2], 600],
    facts: [
      { kind: 'council.elected', ...running, members: ['9', '4', '2'] },
      { kind: 'stage.started', ...running, stage: 'idle', endsAt: 600 },
    ],
  },
  {
    event: 'Council.NewCandidate',
    values: [3, ann, bob, '1666666666660000'],
    facts: [
      {
        kind: 'candidacy.announced',
        ...running,
        member: '3',
        stakingAccount: ann,
        rewardAccount: bob,
        stake: joy('1666666666660000'),
      },
    ],
  },
  { event: 'Council.CandidacyStakeRelease', values: [3], facts: [{ kind: 'candidacy.released', ...running, member: '3' }] },
  { event: 'Council.CandidacyWithdraw', values: [3], facts: [{ kind: 'candidacy.withdrawn', ...running, member: '3' }] },
  {
    event: 'Council.CandidacyNoteSet',
    // Header "Hi", two points, a description.
    values: [3, '0x0a024869120141120142220444657363'],
    facts: [
      {
        kind: 'candidacy.noted',
        ...running,
        member: '3',
        note: { header: 'Hi', bulletPoints: ['A', 'B'], bannerImageUri: null, description: 'Desc' },
        raw: '0x0a024869120141120142220444657363',
      },
    ],
  },
  {
    event: 'Council.CandidacyNoteSet',
    values: [3, '0xff00'],
    facts: [{ kind: 'candidacy.noted', ...running, member: '3', note: null, raw: '0xff00' }],
  },
  {
    event: 'Referendum.ReferendumStarted',
    values: [3, 43_200],
    facts: [{ kind: 'stage.started', ...running, stage: 'voting', endsAt: 43_200 }],
  },
  {
    event: 'Referendum.ReferendumStartedForcefully',
    values: [3, 43_201],
    facts: [{ kind: 'stage.started', ...running, stage: 'voting', endsAt: 43_201 }],
  },
  {
    event: 'Referendum.RevealingStageStarted',
    values: [86_400],
    facts: [{ kind: 'stage.started', ...running, stage: 'revealing', endsAt: 86_400 }],
  },
  {
    event: 'Referendum.ReferendumFinished',
    values: [
      [
        { optionId: 4, votePower: huge },
        { optionId: 9, votePower: 1 },
      ],
    ],
    facts: [
      {
        kind: 'election.counted',
        ...ending,
        winners: [
          { member: '4', power: joy(huge) },
          { member: '9', power: joy('1') },
        ],
      },
    ],
  },
  {
    event: 'Referendum.VoteCast',
    values: [ann, hash, '1666666666660'],
    facts: [{ kind: 'vote.cast', ...running, voter: ann, commitment: hash, stake: joy('1666666666660') }],
  },
  {
    event: 'Referendum.VoteRevealed',
    values: [ann, 4, salt],
    facts: [{ kind: 'vote.revealed', ...running, voter: ann, candidate: '4', salt, commitment: expect.stringMatching(/^0x[0-9a-f]{64}$/) }],
  },
  { event: 'Referendum.StakeReleased', values: [ann], facts: [{ kind: 'vote.released', ...running, voter: ann }] },
  {
    event: 'Referendum.AccountOptedOutOfVoting',
    values: [ann],
    facts: [{ kind: 'vote.opted-out', ...running, voter: ann }],
    specs: [2001, 2003, 2004],
  },
]
