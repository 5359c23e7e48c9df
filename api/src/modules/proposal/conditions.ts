import { type RawBuilder, sql } from 'kysely'
import { equality, period, search } from '../base/filter.js'
import type { ProposalWhere } from './where.js'

type Condition = RawBuilder<boolean>
type MemberCondition = NonNullable<ProposalWhere['author']>
type TermCondition = NonNullable<ProposalWhere['createdTerm']>

/** Conditions on what was put to a vote: they hold before anybody voted. */
export function entryConditions(where: ProposalWhere): Condition[] {
  return [
    ...equality('chain', where.chain),
    ...equality('council', where.council),
    ...equality('kind', where.kind),
    ...search('type', where.type),
    ...search('title', where.title),
    ...equality('proposer', where.proposer),
    ...members('author', where.author),
    ...search('type', where.call).flatMap((is) => [is, sql<boolean>`kind = 'motion'`]),
    ...equality('motion_hash', where.hash),
    ...period('opened_at', where.proposedAt),
    ...equality('voter', where.voter).map((is) => sql<boolean>`fact_id in (select motion from motion_cast where ${is})`),
    ...equality('account', where.awaiting).map((is) => sql<boolean>`fact_id in (select motion from motion_awaiting where ${is})`),
    ...members('voter', where.voterMember).map((is) => among(sql`proposal_vote where ${is}`)),
    ...members('member', where.awaitingMember).map((is) => among(sql`proposal_awaiting where open and ${is}`)),
    ...members('member', where.ignoredByMember).map((is) => among(sql`proposal_awaiting where not open and ${is}`)),
  ]
}

/** Conditions on what became of it, which is worked out for each. */
export function outcomeConditions(where: ProposalWhere): Condition[] {
  return [
    ...equality('status', where.status),
    ...terms('created_term', where.createdTerm),
    ...terms('approved_term', where.approvedTerm),
    ...terms('decided_term', where.decidedTerm),
    ...terms('executed_term', where.executedTerm),
  ]
}

function among(rows: RawBuilder<unknown>): Condition {
  return sql<boolean>`(chain, proposal) in (select chain, proposal from ${rows})`
}

/** A member is named by key or by the handle that they have now. */
function members(column: string, filter: MemberCondition | null | undefined): Condition[] {
  const named = (names: readonly string[]) => sql<boolean>`(chain || ':member:' || ${sql.ref(column)} = any(${names}::text[])
    or (chain, ${sql.ref(column)}) in (select known.chain, known.member from member_handle known where known.handle = any(${names}::text[])))`
  return [...(filter?.eq == null ? [] : [named([filter.eq])]), ...(filter?.in == null ? [] : [named(filter.in)])]
}

function terms(column: string, filter: TermCondition | null | undefined): Condition[] {
  const numbered = (numbers: readonly number[]) =>
    sql<boolean>`${sql.ref(column)} in (select term from term where number = any(${numbers}::int8[]))`
  return [...(filter?.eq == null ? [] : [numbered([filter.eq])]), ...(filter?.in == null ? [] : [numbered(filter.in)])]
}
