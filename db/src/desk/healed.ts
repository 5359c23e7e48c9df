import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../client.js'
import { lockChannel } from './lease.js'

/** Why a message was never sent, as its row says. */
export const HEALED = 'healed before delivery'

const sameIncident = (a: RawBuilder<unknown>, b: RawBuilder<unknown>) => sql`exists (
  select from jsonb_array_elements(${a} -> 'incidents') one join jsonb_array_elements(${b} -> 'incidents') other on one -> 'id' = other -> 'id')`

/** Rows of `told` that may have reached whoever would get `ending`. */
const wasTold = sql`exists (
  select from desk.outbox told
  where told.channel = ending.channel and told.chain = ending.chain and told.rule = ending.rule and told.locale = ending.locale
    and told.id < ending.id and told.reason <> 'resolved'
    and (told.state in ('sent', 'sending') or told.doubtful)
    and ${sameIncident(sql`told.message`, sql`ending.message`)})`

/** What is over before its beginning was told is not told: neither its beginning nor its end. What may have arrived gets its end. */
export async function skipHealed(db: Database, channel: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockChannel(transaction, channel)
    await sql`
      /* skip_healed */
      with healed as materialized (
        select * from desk.outbox ending
        where channel = ${channel} and reason = 'resolved' and state in ('pending', 'retry') and not doubtful and not ${wasTold}
      ), untold as (
        update desk.outbox beginning set state = 'skipped', problem = ${HEALED}
        from healed ending
        where beginning.channel = ending.channel and beginning.chain = ending.chain and beginning.rule = ending.rule
          and beginning.locale = ending.locale and beginning.id < ending.id
          and beginning.state in ('pending', 'retry') and not beginning.doubtful and beginning.reason <> 'resolved'
          and ${sameIncident(sql`beginning.message`, sql`ending.message`)}
      )
      update desk.outbox set state = 'skipped', problem = ${HEALED} where id in (select id from healed)`.execute(transaction)
  })
}

/** Whether what a message says to be over may have been told before. */
export async function beginningWasTold(db: Database, id: number): Promise<boolean> {
  const { rows } = await sql`/* beginning_was_told */ select from desk.outbox ending where id = ${id} and ${wasTold}`.execute(db)
  return rows.length > 0
}
