import type { FactId, Height } from '@secretariat/shared'
import { builder } from '../../builder.js'

/** Where a row comes from: one fact of one block. */
export interface SourceRow {
  readonly factId: FactId
  readonly height: Height
}

export const SourceKind = builder.enumType('SourceKind', {
  description: 'How the chain told.',
  values: {
    EVENT: { description: 'An event of the block.' },
    CALL: { description: 'A call in the block, or an action of one of its transactions.' },
    HEADER: { description: 'The header of the block.' },
    STATE_SAMPLE: { description: 'State of the chain after the block.' },
  },
})

const kinds: Readonly<Record<string, 'EVENT' | 'CALL' | 'HEADER' | 'STATE_SAMPLE'>> = {
  e: 'EVENT',
  x: 'CALL',
  t: 'CALL',
  b: 'HEADER',
  s: 'STATE_SAMPLE',
}

/** A fact's locator begins with the letter of its origin: `e7`, `x2.0`, `t3.a0`, `b`, `s:Council`. */
function kindOf(id: FactId) {
  return kinds[id.split('/')[2]?.[0] ?? ''] ?? 'EVENT'
}

export const Source = builder.objectRef<SourceRow>('Source').implement({
  description: 'The fact behind a statement, and the block it was read from.',
  fields: (t) => ({
    kind: t.field({ type: SourceKind, description: 'How the chain told.', resolve: ({ factId }) => kindOf(factId) }),
    fact: t.exposeString('factId', { description: 'Id of the fact: chain/height/locator/kind.' }),
    block: t.expose('height', { type: 'BlockNumber', description: 'Block it happened in.' }),
    blockHash: t.field({
      type: 'Hex',
      description: 'Hash of that block.',
      resolve: async ({ factId }, _, { load }) => {
        const fact = await load.fact.load(factId)
        if (fact === undefined) throw new TypeError(`No fact ${factId}`)
        return fact.hash
      },
    }),
    final: t.boolean({
      description: 'Whether the block cannot be undone. Only final blocks are indexed, so this is true.',
      resolve: () => true,
    }),
  }),
})

/** What a computed number means. */
export interface DefinitionRow {
  readonly key: string
  readonly version: number
  readonly formula: string
  readonly exclusions: readonly string[]
}

export const Definition = builder.objectRef<DefinitionRow>('Definition').implement({
  description: 'The rule behind a computed number.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Name of the rule; translations are found by it.' }),
    version: t.exposeInt('version', { description: 'Grows when the rule changes.' }),
    formula: t.exposeString('formula', { description: 'The arithmetic, in English.' }),
    exclusions: t.stringList({ description: 'What is not counted.', resolve: ({ exclusions }) => [...exclusions] }),
  }),
})
