import { builder } from '../../builder.js'
import { Source, type SourceRow } from '../base/provenance.js'
import type { ProposalRow } from './proposals.js'

interface CallRow {
  readonly name: string
  readonly length: number
  readonly arguments: unknown
}

/** The call of a motion; null where the block does not contain it, and for proposals. */
export function callOf({ kind, type, callLength, details }: ProposalRow): CallRow | null {
  return kind === 'proposal' || type === null || callLength === null ? null : { name: type, length: callLength, arguments: details }
}

export const ProposalCall = builder.objectRef<CallRow>('ProposalCall').implement({
  description: 'The call that a motion would make.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Pallet.call, in the spelling of the chain.' }),
    length: t.exposeInt('length', { description: 'Bytes of the encoded call.' }),
    arguments: t.expose('arguments', {
      type: 'JSON',
      nullable: true,
      description: 'Decoded arguments; null where they are too long to keep.',
    }),
  }),
})

interface ExecutionRow {
  readonly error: string | null
  readonly at: Date
  readonly source: SourceRow
}

/** The execution of a proposal; null where it was not carried out. */
export function executionOf({ executedFact, executedAt, executionError, executedHeight }: ProposalRow): ExecutionRow | null {
  if (executedFact === null || executedAt === null || executedHeight === null) return null
  return { error: executionError, at: executedAt, source: { factId: executedFact, height: executedHeight } }
}

export const Execution = builder.objectRef<ExecutionRow>('Execution').implement({
  description: 'What came of carrying out what was approved.',
  fields: (t) => ({
    succeeded: t.boolean({ description: 'Whether it succeeded.', resolve: ({ error }) => error === null }),
    error: t.exposeString('error', { nullable: true, description: 'Why it failed, in the words of the chain; null when it succeeded.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was carried out.' }),
    source: t.expose('source', { type: Source, description: 'The fact that tells.' }),
  }),
})
