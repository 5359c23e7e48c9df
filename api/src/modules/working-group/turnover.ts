import type { Schema } from '@secretariat/db'
import type { Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { GroupKey } from './key.js'

export interface TurnoverRow {
  readonly hired: number
  readonly exited: number
  readonly terminated: number
  readonly slashes: number
}

/** Both ends belong to the range; an end that is null is open. */
export async function countTurnover(
  db: Kysely<Schema>,
  { chain, workingGroup }: GroupKey,
  from: Height | null,
  until: Height | null,
): Promise<TurnoverRow> {
  const here = sql`chain = ${chain} and working_group = ${workingGroup}
    and height >= coalesce(${from}::int8, 0) and (${until}::int8 is null or height <= ${until}::int8)`
  const { rows } = await sql<TurnoverRow>`
    /* who came to a group and who went */
    select
      (select count(*) from hire where ${here}) as hired,
      count(*) filter (where change = 'exited') as exited,
      count(*) filter (where change = 'terminated') as terminated,
      count(*) filter (where change = 'slashed') as slashes
    from worker_change where ${here}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new TypeError('A count without a row')
  return row
}
