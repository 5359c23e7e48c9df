import type { Schema } from '@secretariat/db'
import type { MemberId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { LeadLine, Person, Seat } from '../../documents/council/model.js'
import type { LiveStretch } from './stretch.js'
import { before } from './within.js'

/** Seats of the term, or of every term that a stretch of blocks touches. */
export async function findSeats(db: Kysely<Schema>, { chain, term, from, until }: LiveStretch): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    /* seats of a document */
    select seat.member, seat.term, seat.number as term_number, seat.own_stake, seat.backing, seat.asset, seat.stake_fact
    from seat
    where seat.chain = ${chain}
      and case when ${term?.fact ?? null}::text is null
        then seat.from_height < ${until.height} and (seat.until_height is null or seat.until_height >= ${from.height})
        else seat.term = ${term?.fact ?? null}::text end
    order by seat.from_height, seat.position`.execute(db)
  return rows
}

/** Everybody with the last handle they took before the end of the stretch. */
export async function findPeople(
  db: Kysely<Schema>,
  { chain, until }: LiveStretch,
  members: readonly MemberId[],
): Promise<Map<MemberId, Person>> {
  const { rows } = await sql<Person>`
    /* names in a document */
    select distinct on (handle.member) handle.member, handle.handle
    from member_handle handle
    where handle.chain = ${chain} and handle.member = any(${members}::text[]) and ${before('handle', until)}
    order by handle.member, handle.height desc, handle.ordinal desc`.execute(db)
  const named = new Map(rows.map((row) => [row.member, row.handle]))
  return new Map(members.map((member) => [member, { member, handle: named.get(member) ?? null }]))
}

/** Who led each group when the stretch ended. */
export async function findLeads(db: Kysely<Schema>, { chain, until }: LiveStretch): Promise<LeadLine[]> {
  const { rows } = await sql<LeadLine>`
    /* leads at the end of a stretch */
    select tenure.working_group as "group", tenure.member, tenure.from_height, tenure.fact_id as fact
    from lead_tenure tenure
    where tenure.chain = ${chain} and (tenure.from_height, tenure.from_ordinal) < (${until.height}::int8, ${until.ordinal}::int4)
      and (tenure.until_height is null or (tenure.until_height, tenure.until_ordinal) >= (${until.height}::int8, ${until.ordinal}::int4))
    order by tenure.working_group`.execute(db)
  return rows
}
