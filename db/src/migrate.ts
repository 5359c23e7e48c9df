import { UsageError } from '@secretariat/shared'
import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import * as chain from './migrations/0001_chain.js'
import * as motion from './migrations/0002_motion.js'
import * as election from './migrations/0003_election.js'
import * as proposal from './migrations/0004_proposal.js'
import * as discussion from './migrations/0005_discussion.js'
import * as budget from './migrations/0006_budget.js'
import * as member from './migrations/0007_member.js'
import * as group from './migrations/0008_group.js'
import * as validator from './migrations/0009_validator.js'
import * as decree from './migrations/0010_decree.js'
import * as budgetOrder from './migrations/0011_budget_order.js'
import * as motionListing from './migrations/0012_motion_listing.js'
import * as proposalListing from './migrations/0013_proposal_listing.js'
import * as validatorRecord from './migrations/0014_validator_record.js'
import * as councillorPay from './migrations/0015_councillor_pay.js'
import * as entry from './migrations/0016_entry.js'
import * as recordedTerm from './migrations/0017_recorded_term.js'
import * as recordedProposal from './migrations/0018_recorded_proposal.js'
import * as recordedKpi from './migrations/0019_recorded_kpi.js'
import * as spendingLabel from './migrations/0020_spending_label.js'
import * as kpi from './migrations/0021_kpi.js'
import * as access from './migrations/0022_access.js'
import * as shortWays from './migrations/0023_short_ways.js'
import * as antelope from './migrations/0024_antelope.js'
import * as producer from './migrations/0025_producer.js'
import * as multisig from './migrations/0026_multisig.js'
import * as fund from './migrations/0027_fund.js'
import * as producerVote from './migrations/0028_producer_vote.js'
import * as alert from './migrations/0029_alert.js'
import * as alertEntry from './migrations/0030_alert_entry.js'
import * as delivery from './migrations/0031_delivery.js'
import * as waitingLook from './migrations/0032_waiting_look.js'
import * as authority from './migrations/0033_authority.js'
import * as contact from './migrations/0034_contact.js'
import * as alertReading from './migrations/0035_alert_reading.js'
import * as eventNumber from './migrations/0036_event_number.js'
import * as outboxOrder from './migrations/0037_outbox_order.js'
import * as abiState from './migrations/0038_abi_state.js'
import * as notifier from './migrations/0039_notifier.js'
import { entryProjectors } from './projectors/entries.js'
import { dropReadModels, refreshReadModels } from './read-models.js'
import type { Schema } from './schema.js'
import { transact } from './store/session.js'
import { tallyAgain } from './store/tally.js'

const migrations: Record<string, Migration> = {
  '0001_chain': chain,
  '0002_motion': motion,
  '0003_election': election,
  '0004_proposal': proposal,
  '0005_discussion': discussion,
  '0006_budget': budget,
  '0007_member': member,
  '0008_group': group,
  '0009_validator': validator,
  '0010_decree': decree,
  '0011_budget_order': budgetOrder,
  '0012_motion_listing': motionListing,
  '0013_proposal_listing': proposalListing,
  '0014_validator_record': validatorRecord,
  '0015_councillor_pay': councillorPay,
  '0016_entry': entry,
  '0017_recorded_term': recordedTerm,
  '0018_recorded_proposal': recordedProposal,
  '0019_recorded_kpi': recordedKpi,
  '0020_spending_label': spendingLabel,
  '0021_kpi': kpi,
  '0022_access': access,
  '0023_short_ways': shortWays,
  '0024_antelope': antelope,
  '0025_producer': producer,
  '0026_multisig': multisig,
  '0027_fund': fund,
  '0028_producer_vote': producerVote,
  '0029_alert': alert,
  '0030_alert_entry': alertEntry,
  '0031_delivery': delivery,
  '0032_waiting_look': waitingLook,
  '0033_authority': authority,
  '0034_contact': contact,
  '0035_alert_reading': alertReading,
  '0036_event_number': eventNumber,
  '0037_outbox_order': outboxOrder,
  '0038_abi_state': abiState,
  '0039_notifier': notifier,
}

/** Brings the database to the shape of this version: tables, then views. Any number of processes may do it at once. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const applied = await appliedMigrations(db)
  refuseNewer(applied)
  if (applied.length > 0 && applied.length < Object.keys(migrations).length) await dropReadModels(db)
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  await refreshReadModels(db)
  if (applied.length > 0 && !applied.includes('0014_validator_record')) await transact(db, (session) => tallyAgain(session.db))
}

async function appliedMigrations(db: Kysely<Schema>): Promise<string[]> {
  const { rows: tables } = await sql`select where to_regclass('kysely_migration') is not null`.execute(db)
  if (tables.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

function refuseNewer(applied: readonly string[]): void {
  const newer = applied.findLast((name) => !(name in migrations))
  if (newer === undefined) return
  throw new UsageError(
    `The database was made by a newer Secretariat (migration ${newer}); update this one, or use another --data-dir or DATABASE_URL`,
  )
}

/** Lets a role read every table and view, also those that later migrations make. */
export async function grantReader(db: Kysely<Schema>, role: string): Promise<void> {
  const reader = sql.id(role)
  await db.transaction().execute(async (transaction) => {
    await sql`grant usage on schema public to ${reader}`.execute(transaction)
    await sql`grant select on all tables in schema public to ${reader}`.execute(transaction)
    await sql`alter default privileges in schema public grant select on tables to ${reader}`.execute(transaction)
  })
}

/** Lets a role read everything, append entries and lines of the audit log, write what is made of entries, and keep accounts; nothing else. */
export async function grantWriter(db: Kysely<Schema>, role: string): Promise<void> {
  const writer = sql.id(role)
  await grantReader(db, role)
  await db.transaction().execute(async (transaction) => {
    await sql`grant insert on entry, audit to ${writer}`.execute(transaction)
    const made = sql.join(entryProjectors.map(({ table }) => sql.table(table)))
    await sql`grant insert, update, delete on ${made} to ${writer}`.execute(transaction)
    await sql`grant insert, update on incident to ${writer}`.execute(transaction)
    await sql`grant insert on incident_event to ${writer}`.execute(transaction)
    await sql`grant usage on schema access, desk to ${writer}`.execute(transaction)
    await sql`grant select, insert, update, delete on all tables in schema access, desk to ${writer}`.execute(transaction)
  })
}
