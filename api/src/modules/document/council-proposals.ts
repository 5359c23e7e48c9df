import type { Schema } from '@secretariat/db'
import { type Kysely, sql } from 'kysely'
import type { Ballot, ProposalLine, Round, Step } from '../../documents/council/model.js'
import type { LiveStretch } from './stretch.js'
import { before, behind, within } from './within.js'

type ProposalRow = Omit<ProposalLine, 'steps'>
type StepRow = Step & { readonly proposal: string }

/** Proposals that the stretch saw: created in it, open when it began, or named by one of these payments. */
export async function findProposals(db: Kysely<Schema>, stretch: LiveStretch, paid: readonly string[]): Promise<ProposalLine[]> {
  const { rows } = await sql<ProposalRow>`
    /* proposals of a document */
    select proposal.fact_id as fact, proposal.height, proposal.ordinal, proposal.proposal, proposal.title, proposal.type,
      proposal.proposer, proposal.created_at, standing.requested, standing.requested_asset as asset
    from proposal
    join proposal_standing standing on standing.fact_id = proposal.fact_id
    where proposal.chain = ${stretch.chain} and ${before('proposal', stretch.until)}
      and (${within('proposal', stretch)} or proposal.proposal = any(${paid}::text[]) or exists (
        select from proposal_step step where step.chain = proposal.chain and step.proposal = proposal.proposal
          and not ${before('step', stretch.from)} and ${before('step', behind(stretch.asOf.height))}
      ) or not exists (
        select from proposal_step step where step.chain = proposal.chain and step.proposal = proposal.proposal and step.step = 'decided'
      ))
    order by proposal.height, proposal.ordinal`.execute(db)
  const steps = await findSteps(db, stretch, rows)
  return rows.map((row) => ({ ...row, steps: steps.filter(({ proposal }) => proposal === row.proposal) }))
}

async function findSteps(db: Kysely<Schema>, { chain, asOf }: LiveStretch, proposals: readonly ProposalRow[]): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`
    /* steps of the proposals of a document */
    select step.fact_id as fact, step.proposal, step.height, step.ordinal, step.step, step.status, step.decision, step.next, step.error,
      step.taken_at as at
    from proposal_step step
    where step.chain = ${chain} and step.proposal = any(${proposals.map(({ proposal }) => proposal)}::text[])
      and ${before('step', behind(asOf.height))}
    order by step.height, step.ordinal`.execute(db)
  return rows
}

/** Rounds of voting that opened or ended in the stretch. A term decides by the rule of terms, a stretch of blocks by place. */
export async function findRounds(db: Kysely<Schema>, stretch: LiveStretch): Promise<Round[]> {
  const { rows } = await sql<Omit<Round, 'opened'> & { readonly openedHeight: number; readonly openedOrdinal: number }>`
    /* rounds of a document */
    select * from (
      select round.round, round.proposal, round.opened_height, round.opened_ordinal,
        ${within('opened', stretch)} as opened_here,
        coalesce(case when ${stretch.term?.fact ?? null}::text is null then ${within('decided', stretch)}
          else round.decided_term = ${stretch.term?.fact ?? null}::text and ${before('decided', behind(stretch.asOf.height))} end, false) as decided_here,
        round.decided_at, round.decided_height, round.decision
      from proposal_round round
      cross join lateral (select round.opened_height as height, round.opened_ordinal as ordinal) opened
      cross join lateral (select round.decided_height as height, round.decided_ordinal as ordinal) decided
      where round.chain = ${stretch.chain}
    ) each
    where each.opened_here or each.decided_here
    order by each.opened_height, each.opened_ordinal`.execute(db)
  return rows.map(({ openedHeight, openedOrdinal, ...round }) => ({ ...round, opened: { height: openedHeight, ordinal: openedOrdinal } }))
}

/** Every vote on the proposals created in the stretch, and every vote cast in it. */
export async function findBallots(db: Kysely<Schema>, stretch: LiveStretch): Promise<Ballot[]> {
  const { rows } = await sql<Ballot>`
    /* votes of a document */
    select ballot.fact_id as fact, ballot.round, ballot.proposal, ballot.voter, ballot.choice, ${within('ballot', stretch)} as here
    from proposal_ballot ballot
    where ballot.chain = ${stretch.chain} and ${within('ballot', { from: stretch.from, until: behind(stretch.asOf.height) })}
      and (${within('ballot', stretch)} or exists (
        select from proposal where proposal.chain = ballot.chain and proposal.proposal = ballot.proposal and ${within('proposal', stretch)}
      ))
    order by ballot.height, ballot.ordinal`.execute(db)
  return rows
}
