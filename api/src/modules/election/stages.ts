import type { FactId, Height } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Source } from '../base/provenance.js'
import type { ElectionRow } from './elections.js'

export const ElectionStage = builder.enumType('ElectionStage', {
  description: 'Where an election stands.',
  values: {
    ANNOUNCING: { value: 'announcing', description: 'Candidates announce themselves.' },
    VOTING: { value: 'voting', description: 'Voters commit themselves under seal.' },
    REVEALING: { value: 'revealing', description: 'Voters reveal their votes.' },
    IDLE: { value: 'idle', description: 'A council sits; the next round has not begun.' },
  },
} as const)

interface StageRow {
  readonly stage: 'announcing' | 'voting' | 'revealing'
  readonly factId: FactId
  readonly height: Height
  readonly at: Date
  readonly ends: Height
}

/** The stages of a round that are read, in their order. */
export function stagesOf(row: ElectionRow): StageRow[] {
  const { announcingFact, votingFact, revealingFact } = row
  return [
    stage('announcing', announcingFact, row.announcingHeight, row.announcingAt, row.announcingEndsHeight),
    stage('voting', votingFact, row.votingHeight, row.votingAt, row.votingEndsHeight),
    stage('revealing', revealingFact, row.revealingHeight, row.revealingAt, row.revealingEndsHeight),
  ].flat()
}

function stage(name: StageRow['stage'], factId: FactId | null, height: Height | null, at: Date | null, ends: Height | null): StageRow[] {
  return factId === null || height === null || at === null || ends === null ? [] : [{ stage: name, factId, height, at, ends }]
}

export const ElectionStagePeriod = builder.objectRef<StageRow>('ElectionStagePeriod').implement({
  description: 'One stage of an election.',
  fields: (t) => ({
    stage: t.expose('stage', { type: ElectionStage, description: 'Which stage.' }),
    fromBlock: t.expose('height', { type: 'BlockNumber', description: 'Block it began in.' }),
    fromAt: t.expose('at', { type: 'DateTime', description: 'Time of that block.' }),
    endsBlock: t.expose('ends', { type: 'BlockNumber', description: 'Block of its end, as the chain announced it at the beginning.' }),
    source: t.field({ type: Source, description: 'The fact that began it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})
