import type { RawBuilder } from 'kysely'
import type { PlacedRow } from '../projectors/projector.js'
import type { Kept, Projections } from '../schema.js'

/** What kept rows are about: the rows of one subject are always made again together. */
export interface Subject {
  /** Columns that name it, all of them text, in every table below. */
  readonly columns: readonly string[]
  /** What is kept of it, after what it reads. Each table holds the rows of the view `<table>_defined`. */
  readonly tables: readonly (keyof Kept)[]
  /** Tables whose rows name the subject on which they bear. */
  readonly namedBy: readonly (keyof Projections)[]
  /** Tables whose rows bear on subjects that they do not name, and the query for those. */
  readonly reachedFrom: { readonly [T in keyof Projections]?: (rows: readonly PlacedRow[]) => RawBuilder<Readonly<Record<string, string>>> }
}
