import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'

const ROWS = 8000
const tables = ['block', 'fact'] as const

/** Blocks per second of COPY alone: the rows that an index run left, again into tables with the same keys and indexes. */
export async function copyLimit(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const contents = []
  for (const table of tables) {
    contents.push({ table, rows: (await text(client.query(to(`copy ${table} to stdout`)))).split('\n').slice(0, -1) })
    await client.query(`drop table if exists copied_${table}`)
    await client.query(`create table copied_${table} (like ${table} including all)`)
  }
  await client.query('set synchronous_commit = off')
  const started = performance.now()
  for (const { table, rows } of contents) {
    for (let first = 0; first < rows.length; first += ROWS) {
      const chunk = `${rows.slice(first, first + ROWS).join('\n')}\n`
      await pipeline(Readable.from([chunk]), client.query(from(`copy copied_${table} from stdin`)))
    }
  }
  const seconds = (performance.now() - started) / 1000
  await client.end()
  return (contents[0]?.rows.length ?? 0) / seconds
}
