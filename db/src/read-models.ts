import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'
import { alertModels } from './alerts/read-models.js'
import type { Schema } from './schema.js'

/** Every view, every function and every kept table, after those it reads. A kept table is filled when it is made: another definition means other rows. */
const names = [
  'coverage',
  'chain_progress',
  'author_count',
  'motion_span',
  'motion_verdict',
  'motion_cast_defined',
  'motion_cast',
  'motion_ballot',
  'motion_standing_defined',
  'motion_standing',
  'motion_electorate',
  'motion_awaiting',
  'motion_state',
  'council_seat',
  'council',
  'term',
  'candidate',
  'election_ballot',
  'election',
  'seat',
  'proposal_round_defined',
  'proposal_round',
  'proposal_ballot_defined',
  'proposal_ballot',
  'proposal_standing_defined',
  'proposal_standing',
  'proposal_awaiting',
  'proposal_state',
  'proposal_post',
  'agenda_motion',
  'agenda_proposal',
  'agenda_item',
  'agenda_entry',
  'agenda_ballot',
  'seat_record',
  'term_budget',
  'councillor_record',
  'budget_stretch_defined',
  'budget_stretch',
  'budget_statement_check',
  'budget_ledger',
  'budget_balance',
  'spending',
  'finding',
  'recorded_proposal',
  'recorded_term_spending',
  'record_finding_ledger',
  'record_finding_proposal',
  'record_finding_term',
  'record_finding_kpi',
  'record_finding',
  'member',
  'member_handle_span',
  'member_account_span',
  'member_name_defined',
  'member_name',
  'member_election_vote',
  'lead_tenure',
  'worker_pay_defined',
  'worker_pay',
  'worker',
  'opening_state',
  'application_state',
  'group_term',
  'working_group',
  'session_span',
  'era_span',
  'validator_session',
  'validator_tally',
  'validator_era',
  'validator_standing',
  'producer_schedule',
  'slot_gap',
  'missed_turn',
  'chain_stop',
  'schedule_stretch',
  'schedule_span',
  'producer_slots',
  'producer_standing',
  'kpi_item',
  'kpi_award',
  'kpi_earning',
  'kpi_round_item',
  'spending_item',
  'spending_receipt',
  'spending_term',
  'spending_ledger',
  'all_term',
  'all_term_seat',
  'all_term_election',
  'all_term_validators',
  'all_finding',
  'multisig_seen',
  'multisig_origin',
  'multisig_span',
  'multisig_course_defined',
  'multisig_course',
  'multisig_level_defined',
  'multisig_level',
  'multisig_matches',
  'multisig_receipt_defined',
  'multisig_receipt',
  'contract_state',
  'contract_change',
  'multisig_effect',
  'multisig_newest',
  'multisig_electorate',
  'producer_authority',
  'producers_needed',
  'authority_in_force',
  'authority_behind',
  'authority_met',
  'multisig_needs',
  'multisig_tally',
  'multisig_need',
  'multisig_outcome',
  'multisig_state',
  'fund_watch',
  'fund_motion_item',
  'fund_motion_ballot',
  'fund_request_item',
  'fund_request_ballot',
  'fund_request_state',
  'fund_payment',
  'fund_motion_state',
  'fund_balance_check',
  'fund_finding',
  'producer_vote_standing',
  'producer_fixed_standing',
  'producer_look',
  'producer_rank_change',
  ...alertModels,
]

interface ReadModel {
  readonly name: string
  readonly text: string
  readonly hash: string
}

/** Makes the read models what their files say, all in one transaction, and touches nothing when no file changed. */
export async function refreshReadModels(db: Kysely<Schema>): Promise<void> {
  const wanted = await Promise.all(names.map(readModel))
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('secretariat/read-models', 0))`.execute(transaction)
    const present = await transaction.selectFrom('readModel').selectAll().execute()
    if (isSame(present, wanted)) return
    await dropAll(transaction)
    for (const { text } of wanted) await sql.raw(text).execute(transaction)
    await transaction
      .insertInto('readModel')
      .values(wanted.map(({ name, hash }) => ({ name, hash })))
      .execute()
  })
}

/** Takes the read models out of the way of migrations, which may not change columns that a view reads. */
export async function dropReadModels(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(dropAll)
}

async function dropAll(transaction: Kysely<Schema>): Promise<void> {
  const dropped = await transaction.deleteFrom('readModel').returning('name').execute()
  for (const { name } of dropped) {
    const { rows } = await sql<{ kind: string }>`
      select case relkind when 'v' then 'view' else 'table' end as kind
      from pg_class where oid = to_regclass(${`public.${name}`})`.execute(transaction)
    if (rows.length === 0) await sql`drop function if exists ${sql.id(name)} cascade`.execute(transaction)
    for (const { kind } of rows) await sql`drop ${sql.raw(kind)} ${sql.id(name)} cascade`.execute(transaction)
  }
}

async function readModel(name: string): Promise<ReadModel> {
  const text = await readFile(new URL(`../views/${name}.sql`, import.meta.url), 'utf8')
  return { name, text, hash: createHash('sha256').update(text).digest('hex') }
}

function isSame(present: readonly { name: string; hash: string }[], wanted: readonly ReadModel[]): boolean {
  const hashes = new Map(present.map(({ name, hash }) => [name, hash]))
  return hashes.size === wanted.length && wanted.every(({ name, hash }) => hashes.get(name) === hash)
}
