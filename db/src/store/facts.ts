import type { ChainId, Fact, FactKind } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { projectors } from '../projectors/index.js'
import { type Chain, upsertChain } from './chains.js'
import { readLine, writeLine } from './fact-lines.js'
import { addFacts } from './fact-rows.js'
import { keep } from './keep.js'
import { project } from './project.js'
import { readFacts } from './read-facts.js'
import { type Session, transact } from './session.js'

const PAGE = 1000

export interface ImportResult {
  readonly added: number
  /** Facts that were stored before, with the same content. */
  readonly unchanged: number
}

/** Facts as lines of JSON in order of height, locator, kind; the same bytes for the same content. Blocks are not part of it. */
export async function* exportFacts(db: Database, { chain, kind }: { chain: ChainId; kind?: FactKind }): AsyncGenerator<string> {
  const snapshot = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    for await (const facts of readFacts(snapshot, kind === undefined ? { chain } : { chain, kinds: [kind] })) {
      yield* facts.map(writeLine)
    }
  } finally {
    await snapshot.rollback().execute()
  }
}

/**
 * The reverse: all lines or none. `introduce` describes a chain that this database does not know,
 * or throws what the person has to do.
 */
export async function importFacts(
  db: Database,
  lines: AsyncIterable<string> | Iterable<string>,
  introduce: (chain: ChainId) => Chain,
): Promise<ImportResult> {
  return await transact(db, async (session) => {
    await sql`lock table fact in share row exclusive mode`.execute(session.db)
    const known = new Set<ChainId>()
    let [seen, added] = [0, 0]
    for await (const facts of readPages(lines)) {
      await meetChains(session, facts, known, introduce)
      added += await addFacts(session, facts)
      await keep(session.db, await project(session, projectors, facts))
      seen += facts.length
    }
    return { added, unchanged: seen - added }
  })
}

async function* readPages(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Fact[]> {
  let page: Fact[] = []
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    page.push(readLine(line, number))
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

async function meetChains(
  { db }: Session,
  facts: readonly Fact[],
  known: Set<ChainId>,
  introduce: (chain: ChainId) => Chain,
): Promise<void> {
  for (const { chain } of facts) {
    if (known.has(chain)) continue
    const stored = await db.selectFrom('chain').select('id').where('id', '=', chain).executeTakeFirst()
    if (stored === undefined) await upsertChain(db, introduce(chain))
    known.add(chain)
  }
}
