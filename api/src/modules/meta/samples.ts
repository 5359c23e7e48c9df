import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { builder } from '../../builder.js'
import { rowsLoader } from '../base/loader.js'

export type SampleRow = Awaited<ReturnType<typeof findSamples>>[number]

export function sampleLoaders(db: Kysely<Schema>) {
  return {
    samples: rowsLoader(
      String,
      (ids: readonly ChainId[]) => findSamples(db, ids),
      ({ chain }) => chain,
    ),
  }
}

/** The last looks at the tables of chains, and how old they are by the clock that dated them. */
export function findSamples(db: Kysely<Schema>, chains?: readonly ChainId[]) {
  return db
    .selectFrom('sample')
    .select(['chain', 'name', 'slot', 'takenAt', 'height', 'error', 'triedAt'])
    .select(sql<number | null>`extract(epoch from now() - taken_at)::float8`.as('ageSeconds'))
    .$if(chains !== undefined, (query) => query.where('chain', 'in', chains ?? []))
    .orderBy('chain')
    .orderBy('name')
    .execute()
}

export const ChainSample = builder.objectRef<SampleRow>('ChainSample').implement({
  description: "The last look at some of a chain's tables, which tell how things stand at a moment and cannot be read later.",
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What is looked at.' }),
    takenAt: t.expose('takenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the tables were last read; null where that never succeeded.',
    }),
    ageSeconds: t.exposeFloat('ageSeconds', { nullable: true, description: 'Seconds since then; null where it never succeeded.' }),
    block: t.expose('height', {
      type: 'BlockNumber',
      nullable: true,
      description: 'The block whose state it tells; null where it never succeeded.',
    }),
    error: t.exposeString('error', { nullable: true, description: 'Why the last attempt failed; null where it succeeded.' }),
    triedAt: t.expose('triedAt', { type: 'DateTime', description: 'When it was last tried.' }),
  }),
})
