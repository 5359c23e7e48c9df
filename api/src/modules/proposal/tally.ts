import { builder } from '../../builder.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import type { ProposalRow } from './proposals.js'
import type { VoteRow } from './votes.js'

const motionRule: DefinitionRow = {
  key: 'motion-tally',
  version: 1,
  formula: 'ayes and nays as the chain counted them after the last vote, or at the close; missing = threshold − ayes, at least 0',
  exclusions: ['votes that were changed later', 'votes in blocks that are not read'],
}

const proposalRule: DefinitionRow = {
  key: 'proposal-tally',
  version: 1,
  formula: 'votes of the councillors in one round of voting; nays = rejections + slashes; eligible = seats of the council of the round',
  exclusions: ['votes of earlier rounds', 'votes in blocks that are not read'],
}

/** Votes of a motion or of one round on a proposal. */
export interface TallyRow extends Pick<ProposalRow, 'kind' | 'ayes' | 'nays' | 'slashes' | 'abstentions' | 'threshold' | 'eligible'> {}

/** One moment of a tally. */
export interface TallyPointRow {
  readonly at: Date
  readonly height: number
  readonly ayes: number
  readonly nays: number
  readonly abstentions: number
}

const none = { ayes: 0, nays: 0, abstentions: 0 }

/** The steps of a tally: nothing at the opening, a step with each vote, and the final one where the chain's differs. */
export function tallySteps(item: ProposalRow, votes: readonly VoteRow[]): TallyPointRow[] {
  const begin = { at: item.roundAt ?? item.openedAt, height: item.roundHeight ?? item.height, ...none }
  if (item.kind === 'proposal') return [begin, ...counted(votes.filter(({ round }) => round === item.round))]
  const told = votes.map((vote) => ({ at: vote.castAt, height: vote.height, ayes: vote.ayes ?? 0, nays: vote.nays ?? 0, abstentions: 0 }))
  const steps = [begin, ...told]
  const last = steps[steps.length - 1] ?? begin
  if (item.decidedAt === null || item.decidedHeight === null) return steps
  if (last.ayes === item.ayes && last.nays === item.nays) return steps
  return [...steps, { at: item.decidedAt, height: item.decidedHeight, ayes: item.ayes, nays: item.nays, abstentions: 0 }]
}

/** Counts after each vote. */
function counted(votes: readonly VoteRow[]): TallyPointRow[] {
  return votes.map((vote, i) => ({ at: vote.castAt, height: vote.height, ...countVotes(votes.slice(0, i + 1)) }))
}

/** Votes of one round on a proposal, counted. */
export function countVotes(votes: readonly Pick<VoteRow, 'choice'>[]) {
  const of = (...choices: VoteRow['choice'][]) => votes.filter(({ choice }) => choices.includes(choice)).length
  return { ayes: of('approve'), nays: of('reject', 'slash'), slashes: of('slash'), abstentions: of('abstain') }
}

export const Tally = builder.objectRef<TallyRow>('Tally').implement({
  description: 'Votes against what is required: now, or at the decision. For a proposal, the votes of one round.',
  fields: (t) => ({
    ayes: t.exposeInt('ayes', { description: 'Votes in favour.' }),
    nays: t.exposeInt('nays', { description: 'Votes against, those that would slash the stake included.' }),
    slashes: t.exposeInt('slashes', {
      nullable: true,
      description: 'Of the votes against, those that would slash the stake; null for motions, which know none.',
    }),
    abstentions: t.exposeInt('abstentions', {
      nullable: true,
      description: 'Votes that are neither; null for motions, where nobody can abstain.',
    }),
    threshold: t.exposeInt('threshold', {
      nullable: true,
      description:
        'Votes in favour that are required; null for proposals, which need a quorum and a share that only the constants of the chain tell.',
    }),
    eligible: t.exposeInt('eligible', { nullable: true, description: 'Members who may vote; null where the members are not known.' }),
    missing: t.int({
      nullable: true,
      description: 'Votes in favour that are missing to the threshold; 0 when it is reached, null where there is no threshold.',
      resolve: ({ threshold, ayes }) => (threshold === null ? null : Math.max(threshold - ayes, 0)),
    }),
    definition: t.field({
      type: Definition,
      description: 'How it is counted.',
      resolve: ({ kind }) => (kind === 'motion' ? motionRule : proposalRule),
    }),
  }),
})

export const TallyPoint = builder.objectRef<TallyPointRow>('TallyPoint').implement({
  description: 'The tally from one moment on.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'Time of the block.' }),
    block: t.expose('height', { type: 'BlockNumber', description: 'Block from which on it stands so.' }),
    ayes: t.exposeInt('ayes', { description: 'Votes in favour.' }),
    nays: t.exposeInt('nays', { description: 'Votes against.' }),
    abstentions: t.exposeInt('abstentions', { description: 'Votes that are neither; none on motions.' }),
  }),
})
