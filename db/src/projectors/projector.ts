import type { Entry, EntryKind, Fact, FactKind, FactOf, Height } from '@secretariat/shared'
import type { Insertable } from 'kysely'
import type { EntryProjections, Projections } from '../schema.js'
import type { Row } from '../store/copy.js'

/** A row that knows its place; `keep: 'latest'` compares it. */
export interface PlacedRow extends Row {
  readonly height: Height
  readonly ordinal: number
}

/** How facts become the rows of one table, as the store sees it. */
export interface Projector {
  readonly table: keyof Projections
  /** Columns of a unique index: rows with equal keys are one row. */
  readonly key: readonly string[]
  /** Which of them stays. `latest` is allowed only where one fact determines every other column. */
  readonly keep: 'first' | 'latest'
  readonly kinds: ReadonlySet<FactKind>
  rows(facts: readonly Fact[]): PlacedRow[]
}

type RowOf<T extends keyof Projections> = Insertable<Projections[T]> & PlacedRow

interface Definition<T extends keyof Projections, K extends FactKind> extends Omit<Projector, 'rows' | 'kinds'> {
  readonly table: T
  readonly key: readonly (keyof Projections[T] & string)[]
  readonly kinds: readonly K[]
  /** Pure: rows of one fact, from nothing but the fact. */
  project(fact: FactOf<K>): readonly RowOf<T>[]
}

/** Closes over the table and the kinds, so that `project` is fully typed and the list of projectors needs no cast. */
export function projector<T extends keyof Projections, const K extends FactKind>(definition: Definition<T, K>): Projector {
  const { table, key, keep, project } = definition
  return { table, key, keep, ...reading(definition.kinds, project) }
}

/** The common case: a row for each fact, which is never changed. */
export function rowPerFact<T extends keyof Projections, const K extends FactKind>(
  table: T,
  kinds: readonly K[],
  project: (fact: FactOf<K>) => RowOf<T>,
): Projector {
  return { table, key: ['factId'], keep: 'first', ...reading(kinds, (fact: FactOf<K>) => [project(fact)]) }
}

function reading<K extends FactKind>(names: readonly K[], project: (fact: FactOf<K>) => readonly PlacedRow[]) {
  const kinds = new Set<FactKind>(names)
  const isOurs = (fact: Fact): fact is FactOf<K> => kinds.has(fact.kind)
  return { kinds, rows: (facts: readonly Fact[]) => facts.filter(isOurs).flatMap((fact) => [...project(fact)]) }
}

/** How entries become the rows of one table; `latest` is decided by `seq`. */
export interface EntryProjector {
  readonly table: keyof EntryProjections
  readonly key: readonly string[]
  readonly keep: 'first' | 'latest'
  readonly kinds: ReadonlySet<EntryKind>
  rows(entry: Entry): readonly object[]
}

interface EntryDefinition<T extends keyof EntryProjections, K extends EntryKind> {
  readonly table: T
  readonly key: readonly (keyof EntryProjections[T] & string)[]
  readonly keep: 'first' | 'latest'
  readonly kinds: readonly K[]
  /** Pure: rows of one entry, from nothing but the entry. Every row names all columns. */
  project(entry: Entry<K>): readonly Insertable<EntryProjections[T]>[]
}

/** The same as `projector`, for what people state. */
export function entryProjector<T extends keyof EntryProjections, const K extends EntryKind>({
  kinds: names,
  project,
  ...rest
}: EntryDefinition<T, K>): EntryProjector {
  const kinds = new Set<EntryKind>(names)
  const isOurs = (entry: Entry): entry is Entry<K> => kinds.has(entry.kind)
  return { ...rest, kinds, rows: (entry) => (isOurs(entry) ? project(entry) : []) }
}
