import { builder } from '../../builder.js'
import { Source, type SourceRow } from '../base/provenance.js'
import type { ProposalRow } from './proposals.js'

interface CallRow {
  readonly callName: string
  readonly callLength: number
  readonly callArguments: unknown
}

export const ProposalCall = builder.objectRef<CallRow>('ProposalCall').implement({
  description: 'The call that a proposal would make.',
  fields: (t) => ({
    name: t.exposeString('callName', { description: 'Pallet.call, in the spelling of the chain.' }),
    length: t.exposeInt('callLength', { description: 'Bytes of the encoded call.' }),
    arguments: t.expose('callArguments', {
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

/** The execution of a proposal; null where its call was not made. The chain executes in the block of the decision. */
export function executionOf({ executedFact, executedAt, executionError, decidedHeight }: ProposalRow): ExecutionRow | null {
  if (executedFact === null || executedAt === null || decidedHeight === null) return null
  return { error: executionError, at: executedAt, source: { factId: executedFact, height: decidedHeight } }
}

export const Execution = builder.objectRef<ExecutionRow>('Execution').implement({
  description: 'What came of the call of an approved proposal.',
  fields: (t) => ({
    succeeded: t.boolean({ description: 'Whether the call succeeded.', resolve: ({ error }) => error === null }),
    error: t.exposeString('error', { nullable: true, description: 'Why it failed, in the words of the chain; null when it succeeded.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was made.' }),
    source: t.expose('source', { type: Source, description: 'The fact that tells.' }),
  }),
})
