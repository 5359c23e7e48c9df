import type { ChainId, Fact, FactKind } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { projectors } from '../projectors/index.js'
import { type Chain, upsertChain } from './chains.js'
import { project } from './project.js'
import { replaceFacts } from './replace-facts.js'
import { type Session, transact } from './session.js'

const PAGE = 1000

/** One file of records: it holds all there is of these kinds on every chain it speaks of. */
export interface RecordSource {
  readonly file: string
  readonly name: string
  readonly digest: string
  readonly kinds: readonly FactKind[]
  /** Its facts; how many rows were refused is known after the last of them. */
  read(): AsyncIterable<Fact>
  rejected(): number
}

export interface RecordImport {
  readonly file: string
  readonly facts: number
  readonly rejected: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}

/**
 * Brings the facts of every file in, and takes out those that a corrected file no longer holds: all files, or nothing at all.
 * `introduce` describes a chain that this database does not know.
 */
export async function importRecords(
  db: Database,
  sources: readonly RecordSource[],
  { author, introduce }: { readonly author: string; readonly introduce: (chain: ChainId) => Chain },
): Promise<RecordImport[]> {
  return await transact(db, async (session) => {
    await sql`lock table fact in share row exclusive mode`.execute(session.db)
    const imports: RecordImport[] = []
    for (const source of sources) imports.push(await importFile(session, source, author, introduce))
    return imports
  })
}

async function importFile(
  session: Session,
  source: RecordSource,
  author: string,
  introduce: (chain: ChainId) => Chain,
): Promise<RecordImport> {
  const { file, digest, kinds, name: kind } = source
  const replacing = await replaceFacts(session, kinds)
  for await (const facts of pagesOf(source.read())) {
    await meetChains(session.db, facts, introduce)
    await project(session, projectors, await replacing.take(facts))
  }
  const changes = await replacing.finish()
  const [rejected, rows] = [source.rejected(), changes.added + changes.changed + changes.unchanged]
  await session.db
    .insertInto('recordImport')
    .values({ author, file, kind, digest, rows, rejected, ...changes })
    .execute()
  return { file, facts: rows, rejected, ...changes }
}

async function* pagesOf(facts: AsyncIterable<Fact>): AsyncGenerator<Fact[]> {
  let page: Fact[] = []
  for await (const fact of facts) {
    page.push(fact)
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

async function meetChains(db: Database, facts: readonly Fact[], introduce: (chain: ChainId) => Chain): Promise<void> {
  for (const chain of new Set(facts.map((fact) => fact.chain))) await upsertChain(db, introduce(chain))
}
