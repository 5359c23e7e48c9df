import type { ChainId, EntryKind } from '@secretariat/shared'
import type { ColumnType, GeneratedAlways } from 'kysely'

/** What people stated, in their order; a trigger refuses every change of a row. */
export interface EntryTable {
  seq: GeneratedAlways<number>
  author: string
  at: GeneratedAlways<Date>
  kind: EntryKind
  chain: ChainId
  subject: string
  /** What the kind says of the subject. */
  data: ColumnType<unknown, string, never>
  /** The entry of this kind about this subject that counted until then. */
  previous: number | null
}

/** Who did what, when and from where; also what was refused. */
export interface AuditTable {
  seq: GeneratedAlways<number>
  at: GeneratedAlways<Date>
  /** Account, `cli:NAME`, or null for a stranger. */
  actor: string | null
  via: 'session' | 'token' | 'cli' | 'none'
  /** `noun.verb` of what was done; the name of the mutation where it was refused. */
  action: string
  subject: string | null
  outcome: 'done' | 'refused'
  /** Why it was refused, as a code. */
  reason: string | null
  /** Keyed hash of the caller's address; the key changes every day. */
  address: string | null
  entry: number | null
}

/** Columns that every row made from an entry has. */
export interface Authored {
  seq: number
  author: string
  at: Date
}

/** The secretary's words in a section of a report as they stand now, by language. */
export interface ReportNoteTable extends Authored {
  chain: ChainId
  subject: string
  lang: 'en' | 'zh-CN'
  text: string
}
