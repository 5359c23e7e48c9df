import type { Schema } from '@secretariat/db'
import type { AccountId, FactId, Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { ProducerKey } from './key.js'
import { wanted } from './ranks.js'

/** A proposal to punish a producer, and what became of it. */
export interface PunishmentRow extends ProducerKey {
  readonly proposer: AccountId | null
  readonly proposedAt: Date | null
  readonly approvers: readonly AccountId[]
  readonly needed: number | null
  readonly until: Height | null
  readonly state: 'open' | 'passed' | 'lapsed' | 'lifted' | 'bailed' | 'unknown'
  readonly factId: FactId
  readonly height: Height
}

interface Found extends Omit<PunishmentRow, 'state'> {
  readonly stands: boolean
  readonly ending: 'bailed' | 'lifted' | null
  readonly headHeight: Height
}

/** Newest first. A proposal lasts to the next one about the same producer; what no action tells of is known from samples alone. */
export async function findPunishments(db: Kysely<Schema>, keys: readonly ProducerKey[]): Promise<PunishmentRow[]> {
  const { rows } = await sql<Found>`
    /* punishments of producers */
    with proposed as (
      select step.chain, step.producer, step.account as proposer, step.stepped_at as proposed_at, step.fact_id, step.height, step.ordinal
      from ${wanted(keys)} join punishment_step step on step.chain = wanted.chain and step.producer = wanted.producer
      where step.step = 'proposed'
      union all
      -- proposals that were made before reading began
      select first.chain, first.producer, first.proposer, null, first.fact_id, first.height, first.ordinal
      from ${wanted(keys)}
      cross join lateral (
        select * from punishment_statement each where each.chain = wanted.chain and each.producer = wanted.producer
        order by each.height, each.ordinal limit 1
      ) first
      where not exists (
        select from punishment_step step where step.chain = first.chain and step.producer = first.producer
          and step.step = 'proposed' and step.height <= first.height
      )
    ), span as (
      select proposed.*, coalesce(lead(height) over (partition by chain, producer order by height, ordinal), 9007199254740991) as next_height
      from proposed
    )
    select span.chain, span.producer, span.proposer, span.proposed_at, span.fact_id, span.height, row.until, look.needed,
      array(
        select account from (
          select distinct unnest(row.approvers) as account
          union
          select step.account from punishment_step step where step.chain = span.chain and step.producer = span.producer
            and step.step = 'approved' and step.height >= span.height and step.height < span.next_height
        ) approved order by account
      ) as approvers,
      coalesce(span.producer = any(look.producers) and span.next_height = 9007199254740991 and look.height >= span.height, false) as stands,
      ending.step as ending, head.height as head_height
    from span
    cross join lateral (
      select block.height from block where block.chain = span.chain order by block.height desc limit 1
    ) head
    left join lateral (
      select * from punishment_statement each where each.chain = span.chain and each.producer = span.producer
        and each.height >= span.height and each.height < span.next_height
      order by each.height desc, each.ordinal desc limit 1
    ) row on true
    left join lateral (
      select * from punishment_look each where each.chain = span.chain order by each.height desc, each.ordinal desc limit 1
    ) look on true
    left join lateral (
      select step.step from punishment_step step where step.chain = span.chain and step.producer = span.producer
        and step.step in ('bailed', 'lifted') and step.height >= span.height and step.height < span.next_height
      order by step.height desc, step.ordinal desc limit 1
    ) ending on true
    order by span.height desc, span.ordinal desc`.execute(db)
  return rows.map(({ stands, ending, headHeight, ...row }) => ({ ...row, state: stateOf({ ...row, stands, ending, headHeight }) }))
}

/** Never guessed: a row that is gone without an action that explains it tells nothing. */
function stateOf({ stands, ending, approvers, needed, until, headHeight }: Found): PunishmentRow['state'] {
  if (ending !== null) return ending
  if (needed !== null && approvers.length >= needed) return 'passed'
  if (until !== null && until < headHeight) return 'lapsed'
  return stands ? 'open' : 'unknown'
}
