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
  /** Where and when the next stage or the result came; null while it has not, or where it is not read. */
  readonly until: { readonly height: Height; readonly at: Date } | null
}

/** The stages of a round that are read, in their order. */
export function stagesOf(row: ElectionRow): StageRow[] {
  const over = momentOf(row.outcomeHeight, row.outcomeAt)
  const begun = [
    stage('announcing', row.announcingFact, momentOf(row.announcingHeight, row.announcingAt), row.announcingEndsHeight),
    stage('voting', row.votingFact, momentOf(row.votingHeight, row.votingAt), row.votingEndsHeight),
    stage('revealing', row.revealingFact, momentOf(row.revealingHeight, row.revealingAt), row.revealingEndsHeight),
  ].flat()
  return begun.map((one, i) => ({ ...one, until: begun[i + 1] ?? over }))
}

function momentOf(height: Height | null, at: Date | null): StageRow['until'] {
  return height === null || at === null ? null : { height, at }
}

function stage(name: StageRow['stage'], factId: FactId | null, began: StageRow['until'], ends: Height | null) {
  return factId === null || began === null || ends === null ? [] : [{ stage: name, factId, ...began, ends }]
}

export const ElectionStagePeriod = builder.objectRef<StageRow>('ElectionStagePeriod').implement({
  description: 'One stage of an election.',
  fields: (t) => ({
    stage: t.expose('stage', { type: ElectionStage, description: 'Which stage.' }),
    fromBlock: t.expose('height', { type: 'BlockNumber', description: 'Block it began in.' }),
    fromAt: t.expose('at', { type: 'DateTime', description: 'Time of that block.' }),
    endsBlock: t.expose('ends', { type: 'BlockNumber', description: 'Block of its end, as the chain announced it at the beginning.' }),
    announcedBlocks: t.int({
      description: 'Its length as the chain announced it, in blocks.',
      resolve: ({ height, ends }) => ends - height,
    }),
    untilBlock: t.field({
      type: 'BlockNumber',
      nullable: true,
      description: 'Block in which the next stage or the result came; null while it has not.',
      resolve: ({ until }) => until?.height ?? null,
    }),
    untilAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Time of that block; null while it has not come.',
      resolve: ({ until }) => until?.at ?? null,
    }),
    source: t.field({ type: Source, description: 'The fact that began it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})
