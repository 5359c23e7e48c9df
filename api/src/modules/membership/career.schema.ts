import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { electionKey } from '../base/key.js'
import { Source } from '../base/provenance.js'
import { Candidate } from '../election/candidate.schema.js'
import { Election } from '../election/schema.js'
import { CouncillorTerm } from '../leaderboard/seat.schema.js'
import { Application } from '../working-group/application.schema.js'
import { LeadTenure } from '../working-group/schema.js'
import { Worker } from '../working-group/worker.schema.js'
import type { MemberVoteRow, PostCountRow } from './career.js'
import { Membership } from './schema.js'
import { AccountRole } from './spans.schema.js'

const MemberElectionVote = builder.objectRef<MemberVoteRow>('MemberElectionVote').implement({
  description:
    'A vote of an election that an account of a member cast. The chain names accounts, not people: it is theirs because the account was theirs at that time.',
  fields: (t) => ({
    electionKey: t.string({
      nullable: true,
      description: 'chain:election:cycle; null where the chain did not tell the round.',
      resolve: ({ chain, cycle }) => (cycle === null ? null : electionKey({ chain, cycle })),
    }),
    cycle: t.exposeInt('cycle', { nullable: true, description: "The chain's count of rounds; null where it did not tell." }),
    account: t.field({ type: Account, description: 'The account that voted.', resolve: ({ chain, voter }) => ({ chain, account: voter }) }),
    linkedAs: t.field({
      type: [AccountRole],
      description: 'What the account was to the member at that time.',
      resolve: ({ roles }) => [...roles],
    }),
    stake: t.field({ type: Amount, description: 'Stake of the vote.', resolve: ({ stake, asset }) => ({ units: stake, asset }) }),
    candidate: t.field({
      type: Membership,
      nullable: true,
      description: 'Whom it was for; null where it was not revealed.',
      resolve: ({ chain, candidate }) => (candidate === null ? null : { chain, member: candidate }),
    }),
    castAt: t.expose('castAt', { type: 'DateTime', description: 'When it was cast.' }),
    source: t.field({ type: Source, description: 'The fact that cast it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const PostCount = builder.objectRef<PostCountRow>('PostCount').implement({
  description: 'What a member wrote, as far as is read. What was taken away later is counted too.',
  fields: (t) => ({
    forumPosts: t.exposeInt('forum', { description: 'Posts in the forum.' }),
    forumThreads: t.exposeInt('threads', { description: 'Threads opened in the forum.' }),
    discussionPosts: t.exposeInt('discussion', { description: 'Posts in discussions of proposals.' }),
  }),
})

builder.objectField(Candidate, 'election', (t) =>
  t.field({
    type: Election,
    nullable: true,
    description: 'The round they stand in; null where the chain did not tell.',
    resolve: async ({ chain, cycle }, _, { load }) => (cycle === null ? null : ((await load.election.load({ chain, cycle })) ?? null)),
  }),
)

builder.objectFields(Membership, (t) => ({
  seats: t.field({
    type: [CouncillorTerm],
    description: 'Terms they sat in a council, oldest first, with what they did in each.',
    resolve: async (key, _, { load }) => [...(await load.seatRecords.load(key))],
  }),
  candidacies: t.field({
    type: [Candidate],
    description: 'Elections they stood in, newest first, withdrawn candidacies too.',
    resolve: async (key, _, { load }) => [...(await load.candidaciesOfMember.load(key))],
  }),
  electionVotes: t.field({
    type: [MemberElectionVote],
    description: 'Votes that their accounts cast in elections while they were theirs, newest first.',
    resolve: async (key, _, { load }) => [...(await load.electionVotesOfMember.load(key))],
  }),
  leads: t.field({
    type: [LeadTenure],
    description: 'Groups they led, newest first.',
    resolve: async (key, _, { load }) => [...(await load.tenuresOfMember.load(key))],
  }),
  jobs: t.field({
    type: [Worker],
    description: 'Jobs in groups, newest first, leads included.',
    resolve: async (key, _, { load }) => [...(await load.workersOfMember.load(key))],
  }),
  applications: t.field({
    type: [Application],
    description: 'Applications to openings of groups, newest first.',
    resolve: async (key, _, { load }) => [...(await load.applicationsOfMember.load(key))],
  }),
  posts: t.field({
    type: PostCount,
    description: 'What they wrote.',
    resolve: async (key, _, { load }) => (await load.postCounts.load(key)) ?? { ...key, forum: 0, discussion: 0, threads: 0 },
  }),
  invitedCount: t.int({
    description: 'Members they invited whose joining is read.',
    resolve: async (key, _, { load }) => (await load.invited.load(key))?.people ?? 0,
  }),
}))
