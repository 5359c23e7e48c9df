import { type Fact, factId, UsageError } from '@secretariat/shared'
import { type RawBuilder, sql } from 'kysely'
import { copyRows, type Row } from './copy.js'
import type { Session } from './session.js'

const columns = ['chain', 'height', 'locator', 'kind', 'ordinal', 'hash', 'time', 'data']

function factRow({ chain, height, locator, kind, ordinal, hash, time, ...data }: Fact): Row {
  return { chain, height, locator, kind, ordinal, hash, time: new Date(time), data: JSON.stringify(data) }
}

/** Writes facts of heights that have none yet. */
export async function appendFacts(session: Session, facts: readonly Fact[]): Promise<void> {
  if (facts.length > 0) await copyFacts(session, sql.table('fact'), facts)
}

/** Writes the facts that are missing and refuses those that are stored with other content; says how many were added. */
export async function addFacts(session: Session, facts: readonly Fact[]): Promise<number> {
  const incoming = sql.table('incoming_fact')
  await sql`create temporary table if not exists incoming_fact (like fact) on commit drop`.execute(session.db)
  await sql`truncate incoming_fact`.execute(session.db)
  await copyFacts(session, incoming, facts)
  const added = await sql`insert into fact select * from incoming_fact on conflict do nothing`.execute(session.db)
  await refuseOther(session)
  return Number(added.numAffectedRows ?? 0n)
}

/** After the insert, so that two versions of one fact in the same page are seen too. */
async function refuseOther({ db }: Session): Promise<void> {
  const same = sql`using (chain, height, locator, kind)`
  const { rows } = await sql<Pick<Fact, 'chain' | 'height' | 'locator' | 'kind'>>`
    select chain, height, locator, kind from fact join incoming_fact incoming ${same}
    where (fact.ordinal, fact.hash, fact.time, fact.data) is distinct from (incoming.ordinal, incoming.hash, incoming.time, incoming.data)
    limit 1`.execute(db)
  const [other] = rows
  if (other === undefined) return
  throw new UsageError(
    `${factId(other)} is stored with other content; use another --data-dir for this chain, or find out which of the two is right`,
  )
}

async function copyFacts({ client, db }: Session, table: RawBuilder<unknown>, facts: readonly Fact[]): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await copyRows(client, sql`copy ${table} (${names}) from stdin`.compile(db).sql, columns, facts.map(factRow))
}
