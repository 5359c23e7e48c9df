import { deskOf, type OutboxRow, type Schema } from '@secretariat/db'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { DeliveryWhere } from './where.js'

export interface AttemptRow {
  readonly outbox: number
  readonly attempt: number
  readonly at: Date
  readonly milliseconds: number
  readonly status: number | null
  readonly problem: string | null
}

/** A message to a channel, with each time it was tried. */
export interface DeliveryRow extends OutboxRow {
  readonly channelName: string
  readonly channelKind: string
  readonly log: readonly AttemptRow[]
}

export interface DeliveryList {
  readonly where: DeliveryWhere
  readonly listing: Listing<Found>
}
type Found = Omit<DeliveryRow, 'log'>

/** Newest first. */
export function deliveryList(filter: DeliveryWhere | null | undefined): DeliveryList {
  const where: DeliveryWhere = checkedWhere(filter)
  return { where, listing: { name: 'deliveries', filter: where, keys: [{ column: 'id', type: 'int8', direction: 'DESC' }] } }
}

function outbox(db: Kysely<Schema>) {
  const desk = deskOf(db)
  return desk
    .selectFrom('desk.outbox as outbox')
    .innerJoin('desk.channel as channel', 'channel.id', 'outbox.channel')
    .selectAll('outbox')
    .select(['channel.name as channelName', 'channel.kind as channelKind'])
}

function matching(db: Kysely<Schema>, { where }: DeliveryList) {
  const conditions: RawBuilder<boolean>[] = [
    ...equality('state', where.state),
    ...(where.channel == null ? [] : [sql<boolean>`channel::text = ${where.channel}`]),
    // A message may tell of many incidents; all of them are in it.
    ...(where.incident == null
      ? []
      : [sql<boolean>`message -> 'incidents' @> jsonb_build_array(jsonb_build_object('id', ${where.incident}::int8))`]),
  ]
  const rows = deskOf(db).selectFrom(outbox(db).as('outbox')).selectAll()
  return conditions.reduce((query, each) => query.where(each), rows)
}

export async function findDeliveries(db: Kysely<Schema>, list: DeliveryList, span: Span): Promise<DeliveryRow[]> {
  return await withLog(db, await pageOf(matching(db, list), list.listing, span).execute())
}

export function countDeliveries(db: Kysely<Schema>, list: DeliveryList): Promise<number> {
  return countRows(db, matching(db, list))
}

export async function findDelivery(db: Kysely<Schema>, id: number): Promise<DeliveryRow | undefined> {
  return (await withLog(db, await outbox(db).where('outbox.id', '=', id).execute()))[0]
}

/** What was sent when somebody tried each channel last. */
export async function findLastTests(db: Kysely<Schema>): Promise<DeliveryRow[]> {
  const last = sql`select distinct on (channel) channel, rule from desk.outbox where reason = 'self-test' order by channel, id desc`
  const rows = outbox(db).where(sql<boolean>`(outbox.channel, outbox.rule) in (${last})`).orderBy('outbox.id')
  return await withLog(db, await rows.execute())
}

async function withLog(db: Kysely<Schema>, rows: readonly Found[]): Promise<DeliveryRow[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const log = await deskOf(db).selectFrom('desk.attempt').selectAll().where('outbox', 'in', ids).orderBy('attempt').execute()
  return rows.map((row) => ({ ...row, log: log.filter((each) => each.outbox === row.id) }))
}
