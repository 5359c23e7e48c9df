import { type Kysely, sql } from 'kysely'

/** Rows made from what reports say of terms. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table recorded_term (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      term text not null,
      position int4 not null,
      number text,
      from_height int8,
      until_height int8,
      basis text,
      printed_from int8,
      printed_until int8,
      printed_round int4,
      chain_round int4,
      kpi_round int4,
      start_date text,
      end_date text,
      report_date text,
      block_time float8,
      secretary text,
      deputy text,
      report text,
      tokenomics_report text,
      asset text not null,
      mint_opening numeric(39,0),
      mint_closing numeric(39,0),
      mint_total numeric(39,0),
      mint_percent float8,
      mint_spending numeric(39,0),
      mint_pay numeric(39,0),
      budget_total numeric(39,0),
      budget_used numeric(39,0),
      budget_proposal int4,
      created int4,
      executed int4,
      canceled int4,
      rejected int4,
      slashed int4,
      expired int4,
      passed_on int4,
      not_enough_capacity int4,
      execution_failed int4,
      finalize_hours float8,
      mean_finalize_hours float8,
      own_stake numeric(39,0),
      voter_stake numeric(39,0),
      total_stake numeric(39,0),
      applicants int4,
      applicant_stake numeric(39,0),
      election_votes int4,
      issues text[] not null
    )`.execute(db)
  await sql`
    create table recorded_figure (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      term text not null,
      section text not null,
      name text not null,
      unit text not null,
      opening numeric(39,0),
      closing numeric(39,0),
      value numeric(39,0),
      block int8
    )`.execute(db)
  await sql`
    create table recorded_seat (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      term text not null,
      position int4 not null,
      handle text not null,
      member text,
      account text,
      asset text not null,
      votes int4,
      own_stake numeric(39,0),
      voter_stake numeric(39,0)
    )`.execute(db)
  await sql`
    create table recorded_listing (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      term text not null,
      proposal int4,
      title text not null,
      type text,
      asset text not null,
      amount numeric(39,0),
      amount_printed text,
      destination text,
      status text,
      status_printed text,
      failure text,
      finalize_blocks int4,
      finalize_hours float8,
      creator text,
      participants text[] not null,
      link int4
    )`.execute(db)
  await sql`
    create table recorded_election_seat (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      term text not null,
      position int4 not null,
      round int4,
      term_ends int8,
      handle text not null,
      member text,
      asset text not null,
      own_stake numeric(39,0),
      backers_stake numeric(39,0),
      operator_stake numeric(39,0),
      total_stake numeric(39,0)
    )`.execute(db)
  await sql`
    create table recorded_backer (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      term text not null,
      seat text not null,
      position int4 not null,
      handle text not null,
      member text,
      asset text not null,
      stake numeric(39,0),
      primary key (fact_id, position)
    )`.execute(db)
  await sql`
    create table recorded_worker (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      term text not null,
      "group" text not null,
      worker int4,
      handle text not null,
      status text,
      asset text not null,
      reward_per_block numeric(39,0),
      term_reward numeric(39,0),
      total_reward numeric(39,0)
    )`.execute(db)
  await sql`create index recorded_term_key on recorded_term (chain, term)`.execute(db)
  await sql`create index recorded_seat_term on recorded_seat (chain, term)`.execute(db)
  await sql`create index recorded_listing_proposal on recorded_listing (chain, proposal)`.execute(db)
  await sql`create index recorded_figure_term on recorded_figure (chain, term)`.execute(db)
  await sql`create index recorded_backer_term on recorded_backer (chain, term)`.execute(db)
}
