import type { Schema } from '@secretariat/db'
import { ChainId, entrySchema, type Stated } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { definitionsVersion } from '../../documents/council/council-report.js'
import { commandOf } from '../../documents/stretch.js'
import { software } from '../../documents/version.js'
import { tagOf } from './notes.js'
import type { Written } from './write.js'

/** A report as it was published. */
export interface FrozenRow {
  readonly seq: number
  readonly author: string
  readonly at: Date
  readonly chain: ChainId
  readonly report: string
  readonly lang: 'en' | 'zh-CN'
  readonly sha256: string
  readonly version: string
  readonly markdown: string
  readonly origin: unknown
}

/** The statement that publishes a report: what it said, and what it takes to compute it again. `bare` is the same without notes. */
export function freezing(written: Written, bare: Written): Stated<'report.frozen'> {
  const { first, last, asOf, chain } = written.stretch
  return {
    kind: 'report.frozen',
    chain: ChainId(chain),
    subject: written.key,
    data: {
      lang: tagOf[written.lang],
      sha256: written.sha256,
      version: software,
      markdown: written.markdown,
      origin: {
        ...{ firstBlock: first.height, firstHash: first.hash, lastBlock: last.height, lastHash: last.hash },
        ...{ asOfBlock: asOf?.height ?? null, asOfHash: asOf?.hash ?? null, definitions: definitionsVersion },
        ...{ command: commandOf(written.kind, written.stretch, written.lang), sha256WithoutNotes: bare.sha256 },
      },
    },
  }
}

/** Published reports of a chain, newest first. */
export async function findFrozen(db: Kysely<Schema>, chain: ChainId): Promise<FrozenRow[]> {
  const rows = await frozen(db).where('chain', '=', chain).orderBy('seq', 'desc').limit(200).execute()
  return rows.flatMap(frozenOf)
}

export async function findFrozenBy(db: Kysely<Schema>, seq: number): Promise<FrozenRow | undefined> {
  const rows = await frozen(db).where('seq', '=', seq).execute()
  return rows.flatMap(frozenOf)[0]
}

function frozen(db: Kysely<Schema>) {
  return db.selectFrom('entry').selectAll().where('kind', '=', 'report.frozen')
}

function frozenOf({
  kind,
  chain,
  subject,
  data,
  seq,
  author,
  at,
}: Awaited<ReturnType<ReturnType<typeof frozen>['execute']>>[number]): FrozenRow[] {
  const stated = entrySchema.parse({ kind, chain, subject, data })
  return stated.kind === 'report.frozen' ? [{ seq, author, at, chain, report: subject, ...stated.data }] : []
}
