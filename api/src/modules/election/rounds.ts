import { sql } from 'kysely'
import type { CandidateRow } from './elections.js'

/** A round of election; candidacies and votes may not know theirs. */
export interface Round extends Pick<CandidateRow, 'chain' | 'council' | 'cycle'> {}

export function roundKey({ chain, council, cycle }: Round): string {
  return `${chain}:${council}:${cycle}`
}

/** Rows of these rounds, whichever council they are of. Two plain lists, which reach into the parts of a view, before the pairs, which do not. */
export function amongRounds(keys: readonly Pick<Round, 'chain' | 'cycle'>[]) {
  const [chains, cycles] = [keys.map(({ chain }) => chain), keys.map(({ cycle }) => cycle)]
  return sql<boolean>`(chain = any(${chains}::text[]) and cycle = any(${cycles}::int8[])
    and (chain, cycle) in (select * from unnest(${chains}::text[], ${cycles}::int8[])))`
}
