import { builder } from '../../builder.js'
import type { SeatRecordRow } from './seats.js'

/** What is counted alike in one term and in many. */
export type DeedsRow = Pick<
  SeatRecordRow,
  | 'approveVotes'
  | 'rejectVotes'
  | 'slashVotes'
  | 'abstainVotes'
  | 'judgedVotes'
  | 'agreedVotes'
  | 'proposalsCreated'
  | 'proposalsApproved'
  | 'proposalsExecuted'
  | 'forumPosts'
  | 'discussionPosts'
>

export const CouncillorDeeds = builder.objectRef<DeedsRow>('CouncillorDeeds').implement({
  description: 'What a councillor did, in numbers.',
  fields: (t) => ({
    approve: t.exposeInt('approveVotes', { description: 'Votes to approve.' }),
    reject: t.exposeInt('rejectVotes', { description: 'Votes to reject.' }),
    slash: t.exposeInt('slashVotes', { description: 'Votes to reject and slash.' }),
    abstain: t.exposeInt('abstainVotes', { description: 'Abstentions.' }),
    judged: t.exposeInt('judgedVotes', { description: 'Votes other than abstentions on rounds decided in the term.' }),
    agreed: t.exposeInt('agreedVotes', { description: 'Those of them that agree with the decision.' }),
    proposalsCreated: t.exposeInt('proposalsCreated', { description: 'Own proposals, created in the term.' }),
    proposalsApproved: t.exposeInt('proposalsApproved', { description: 'Those of them that were approved, at any time.' }),
    proposalsExecuted: t.exposeInt('proposalsExecuted', { description: 'Those of them that were executed without an error, at any time.' }),
    forumPosts: t.exposeInt('forumPosts', { description: 'Posts in the forum.' }),
    discussionPosts: t.exposeInt('discussionPosts', { description: 'Posts in discussions of proposals.' }),
  }),
})
