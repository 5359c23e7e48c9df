import type { Schema } from '@secretariat/db'
import type { AssetId, FactId, Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'
import type { LedgerRow } from '../budget/ledger.js'
import type { FindingRow } from './findings.js'

/** Flows that are listed with one finding. */
export const mostEvidence = 20

/** A flow between two statements that do not agree, and how many there are in all. */
export interface EvidenceRow {
  readonly statement: FactId
  readonly factId: FactId
  readonly height: Height
  readonly flow: LedgerRow['flow']
  readonly amount: bigint
  readonly asset: AssetId
  readonly flows: number
}

export function findingLoaders(db: Kysely<Schema>) {
  return {
    evidence: rowsLoader(
      ({ fact }: FindingRow) => fact,
      (findings) => findEvidence(db, findings),
      ({ statement }) => statement,
    ),
  }
}

/** Newest first. */
async function findEvidence(db: Kysely<Schema>, findings: readonly FindingRow[]): Promise<EvidenceRow[]> {
  const [facts, previous] = [findings.map(({ fact }) => fact), findings.map(({ previousFact }) => previousFact)]
  const { rows } = await sql<EvidenceRow>`
    /* flows between statements */
    select statement.fact_id as statement, flow.*
    from unnest(${facts}::text[], ${previous}::text[]) as wanted (fact, previous)
    join budget_statement statement on statement.fact_id = wanted.fact
    join budget_statement before on before.fact_id = wanted.previous
    cross join lateral (
      select fact_id, height, flow, amount, asset, count(*) over () as flows
      from budget_flow flow
      where flow.chain = statement.chain and flow.budget = statement.budget and flow.asset = statement.asset
        and (flow.height, flow.ordinal, flow.fact_id) > (before.height, before.ordinal, before.fact_id)
        and (flow.height, flow.ordinal, flow.fact_id) < (statement.height, statement.ordinal, statement.fact_id)
      order by flow.height desc, flow.ordinal desc, flow.fact_id
      limit ${mostEvidence}
    ) flow`.execute(db)
  return rows
}
