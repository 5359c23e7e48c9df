import { builder } from '../../builder.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import type { ProposalRow } from './proposals.js'

const tallyRule: DefinitionRow = {
  key: 'motion-tally',
  version: 1,
  formula: 'ayes and nays as the chain counted them after the last vote, or at the close; missing = threshold − ayes, at least 0',
  exclusions: ['votes that were changed later', 'votes in blocks that are not read'],
}

/** One moment of a tally. */
export interface TallyPointRow {
  readonly at: Date
  readonly height: number
  readonly ayes: number
  readonly nays: number
}

/** The steps of a tally: nothing at the proposal, the chain's count after each vote, and the final one where it differs. */
export function tallySteps(proposal: ProposalRow, votes: readonly TallyPointRow[]): TallyPointRow[] {
  const begin = { at: proposal.proposedAt, height: proposal.height, ayes: 0, nays: 0 }
  const steps = [begin, ...votes]
  const last = steps[steps.length - 1] ?? begin
  if (proposal.decidedAt === null || proposal.decidedHeight === null) return steps
  if (last.ayes === proposal.ayes && last.nays === proposal.nays) return steps
  return [...steps, { at: proposal.decidedAt, height: proposal.decidedHeight, ayes: proposal.ayes, nays: proposal.nays }]
}

export const Tally = builder.objectRef<ProposalRow>('Tally').implement({
  description: 'Votes against what is required: now, or at the decision.',
  fields: (t) => ({
    ayes: t.exposeInt('ayes', { description: 'Votes in favour.' }),
    nays: t.exposeInt('nays', { description: 'Votes against.' }),
    threshold: t.exposeInt('threshold', { description: 'Votes in favour that are required.' }),
    eligible: t.exposeInt('eligible', { nullable: true, description: 'Members who may vote; null where the members are not known.' }),
    missing: t.int({
      description: 'Votes in favour that are missing to the threshold; 0 when it is reached.',
      resolve: ({ threshold, ayes }) => Math.max(threshold - ayes, 0),
    }),
    definition: t.field({ type: Definition, description: 'How it is counted.', resolve: () => tallyRule }),
  }),
})

export const TallyPoint = builder.objectRef<TallyPointRow>('TallyPoint').implement({
  description: 'The tally from one moment on.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'Time of the block.' }),
    block: t.expose('height', { type: 'BlockNumber', description: 'Block from which on it stands so.' }),
    ayes: t.exposeInt('ayes', { description: 'Votes in favour.' }),
    nays: t.exposeInt('nays', { description: 'Votes against.' }),
  }),
})
