import type { candidateStates } from '@secretariat/db'
import { builder } from '../../builder.js'
import type { Loaders } from '../../context.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { ElectionCutOff, finalPower } from './cut-off.js'
import type { CandidateRow, ElectionRow } from './elections.js'
import { Election } from './schema.js'

const CandidateStatus = builder.enumType('CandidateStatus', {
  description: 'What became of a candidacy.',
  values: {
    STANDING: { value: 'standing', description: 'The election is not over.' },
    WITHDRAWN: { value: 'withdrawn', description: 'Withdrawn by the candidate before the vote.' },
    ROUND_FAILED: { value: 'round-failed', description: 'The round elected nobody.' },
    ELECTED: { value: 'elected', description: 'Elected.' },
    NOT_ELECTED: { value: 'not-elected', description: 'Others were elected.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof candidateStates)[number]; description: string }> })

const over = ['elected', 'not-elected', 'round-failed']

export const Candidate = builder.objectRef<CandidateRow>('Candidate').implement({
  description: 'One candidacy in one election. Who withdraws and stands again has two.',
  fields: (t) => ({
    member: t.field({ type: Membership, description: 'Who stands.', resolve: ({ chain, member }) => ({ chain, member }) }),
    status: t.expose('status', { type: CandidateStatus, description: 'What became of it.' }),
    elected: t.boolean({
      nullable: true,
      description: 'Whether it was successful; null while the election is not over, and where it was withdrawn.',
      resolve: ({ status }) => (over.includes(status) ? status === 'elected' : null),
    }),
    seat: t.exposeInt('seat', {
      nullable: true,
      description: "Place among the elected in the chain's order, from 0; null for all others.",
    }),
    countedPlace: t.exposeInt('countedPosition', {
      nullable: true,
      description: "Place in the chain's own count of the winners, from 0: highest power first, ties resolved. Null for all others.",
    }),
    stake: t.field({ type: Amount, description: "The candidate's own stake.", resolve: ({ stake, asset }) => ({ units: stake, asset }) }),
    note: t.expose('note', {
      type: 'JSON',
      nullable: true,
      description:
        'What they say to the voters: header, bulletPoints, bannerImageUri, description; null where there is none, or none that can be read.',
    }),
    votes: t.exposeInt('votes', { nullable: true, description: 'Votes revealed for it; null before revealing begins.' }),
    backers: t.exposeInt('backers', {
      nullable: true,
      description: 'Different accounts that revealed a vote for it; null before revealing begins.',
    }),
    revealedPower: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake of those votes so far; null before revealing begins, and where one of them was cast before reading began.',
      resolve: ({ revealedPower, asset }) => amountOrNull(revealedPower, asset),
    }),
    finalPower: t.field({
      type: Amount,
      nullable: true,
      description:
        'After the end: as the chain counted it for winners, revealed stake for the others. Null while the election is not over, or where it is not known.',
      resolve: (row) => amountOrNull(finalPower(row), row.asset),
    }),
  }),
})

builder.objectFields(Candidate, (t) => ({
  announcedAt: t.expose('announcedAt', { type: 'DateTime', description: 'When they announced it.' }),
  withdrawnAt: t.expose('withdrawnAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When they withdrew it; null where they did not.',
  }),
  releasedAt: t.expose('releasedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When the stake was released; null where it was not.',
  }),
  source: t.field({ type: Source, description: 'The fact that announced it.', resolve: ({ factId, height }) => ({ factId, height }) }),
}))

async function having(status: CandidateRow['status'], election: ElectionRow, load: Loaders): Promise<CandidateRow[] | null> {
  if (election.outcome === 'running') return null
  return (await load.candidates.load(election)).filter((candidate) => candidate.status === status)
}

builder.objectFields(Election, (t) => ({
  candidates: t.field({
    type: [Candidate],
    description: 'All candidacies, withdrawn ones too, in the order they were announced: before the end nobody is ranked.',
    resolve: async (row, _, { load }) => [...(await load.candidates.load(row))],
  }),
  winners: t.field({
    type: [Candidate],
    nullable: true,
    description: "Who was elected, in the chain's order of seats; null while the election is not over.",
    resolve: async (row, _, { load }) => (await having('elected', row, load))?.sort((a, b) => (a.seat ?? 0) - (b.seat ?? 0)) ?? null,
  }),
  losers: t.field({
    type: [Candidate],
    nullable: true,
    description: 'Who was not elected while others were, in the order of candidacies; null while the election is not over.',
    resolve: (row, _, { load }) => having('not-elected', row, load),
  }),
  cutOff: t.field({
    type: ElectionCutOff,
    nullable: true,
    description: 'The border between winners and losers; null where nobody was elected.',
    resolve: async (row, _, { load }) => (row.outcome === 'elected' ? load.candidates.load(row) : null),
  }),
}))
