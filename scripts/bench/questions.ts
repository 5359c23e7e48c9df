import { accountOf } from '@secretariat/shared/testing'
import { z } from 'zod'
import { pageQueries } from './page-queries.js'

const PAGE = 25

/** A page's query with what one click makes of it. */
export interface Asked {
  readonly name: string
  readonly query: string
  readonly variables: object
}

type Click = readonly [operation: string, label: string, variables: object]

const list = (field: string, direction: string, where: object = {}) => ({ where, orderBy: [{ field, direction }], first: PAGE })

/** What a visitor's clicks ask: each page, its filters, its orders, its far end. */
export async function questionsOf(url: string): Promise<Asked[]> {
  return asked([...clicksOnCollective(await someMotion(url)), ...clicksOnElected('beta'), ...(await clicksOnAntelope(url, 'gamma'))])
}

/** What is asked over all terms, written down and read from chains. */
export async function questionsOfRecords(): Promise<Asked[]> {
  return asked([
    ['HistoryBoard', 'leaderboard over all terms', { orderBy: { field: 'TERMS', direction: 'DESC' } }],
    ['HistoryElections', 'elections of all terms', { first: PAGE }],
    ['Anomalies', 'findings', { first: PAGE }],
    ['AnomalyCounts', 'findings: counts', {}],
    ['SpendingBook', 'spending by category', { chain: 'antioch' }],
    ['SpendingItems', 'spending: items', { chain: 'antioch', first: PAGE }],
  ])
}

async function asked(clicks: readonly Click[]): Promise<Asked[]> {
  const queries = await pageQueries()
  return clicks.map(([operation, name, variables]) => {
    const query = queries.get(operation)
    if (query === undefined) throw new Error(`No page asks the query ${operation} any more`)
    return { name, query, variables }
  })
}

function clicksOnCollective(motion: string): Click[] {
  return [
    ['Meta', 'every page: freshness', {}],
    ['Councils', 'filters: councils', {}],
    ['Chain', 'overview: chain', { id: 'alpha' }],
    ['OpenProposals', 'overview: open motions', { chain: 'alpha' }],
    ['Proposals', 'motions: newest', list('PROPOSED_AT', 'DESC')],
    ['Proposals', 'motions: oldest decision', list('DECIDED_AT', 'ASC')],
    ['Proposals', 'motions: by number', list('NUMBER', 'DESC')],
    ['Proposals', 'motions: open', list('PROPOSED_AT', 'DESC', { status: { in: ['OPEN'] } })],
    ['Proposals', 'motions: of a voter', list('PROPOSED_AT', 'DESC', { voter: { eq: accountOf(3) } })],
    ['Proposals', 'motions: last page', { where: {}, orderBy: [{ field: 'PROPOSED_AT', direction: 'DESC' }], last: PAGE }],
    ['Proposal', 'one motion', { key: motion }],
    ['Members', 'members: newest', list('FROM_AT', 'DESC')],
    ['Members', 'members: by ballots', list('BALLOTS', 'DESC')],
  ]
}

function clicksOnElected(chain: string): Click[] {
  return [
    ['ElectedCouncil', 'council', { key: `${chain}:Council` }],
    ['CouncilTerms', 'council: terms', { key: `${chain}:Council`, first: PAGE }],
    ['CouncilBudget', 'council: budget', { chain }],
    ['Term', 'one term', { key: `${chain}:term:30` }],
    ['TermRounds', 'one term: rounds', { key: `${chain}:term:30`, first: PAGE }],
    ['Leaderboard', 'leaderboard', { chain, first: PAGE }],
    ['Leaderboard', 'leaderboard: of one term', { chain, terms: [30], first: PAGE }],
    ['Elections', 'elections', { chain, first: PAGE }],
    ['ElectionInterest', 'elections: interest', { chain }],
    ['Election', 'one election', { key: `${chain}:election:30` }],
    ['ElectionVotes', 'one election: votes', { chain, where: { cycle: { eq: 30 } }, first: PAGE }],
    ['Proposals', 'proposals: newest', list('PROPOSED_AT', 'DESC', { chain: { eq: chain } })],
    ['Proposals', 'proposals: executed', list('PROPOSED_AT', 'DESC', { chain: { eq: chain }, status: { in: ['EXECUTED'] } })],
    ['Proposal', 'one proposal', { key: `${chain}:proposal:700` }],
    ['Budget', 'budget', { chain, name: 'Council' }],
    ['Budgets', 'budget: of all groups', { chain }],
    ['Ledger', 'budget: ledger', { chain, name: 'Council', first: PAGE }],
    ['Payments', 'budget: payments', { chain, first: PAGE }],
    ['Spending', 'budget: sums', { chain }],
    ['BudgetFindings', 'budget: findings', { chain, name: 'Council' }],
    ['Groups', 'groups', { chain }],
    ['Group', 'one group', { key: `${chain}:group:ForumWorkingGroup` }],
    ['People', 'people', { where: { chain: { eq: chain } }, first: PAGE }],
    ['Profile', 'one person', { key: `${chain}:member:5` }],
    ['Career', 'one person: career', { key: `${chain}:member:5` }],
    ['Validators', 'validators', { chain, first: PAGE }],
    ['Eras', 'validators: eras', { chain, first: PAGE }],
    ['Validator', 'one validator', { chain, key: `${chain}:validator:${accountOf(50_000)}` }],
  ]
}

async function clicksOnAntelope(url: string, chain: string): Promise<Click[]> {
  const waiting = { state: { in: ['OPEN', 'READY', 'EXECUTING', 'EXPIRED'] } }
  const [open = '', ended = ''] = await Promise.all([someMultisig(url, chain, 'OPEN'), someMultisig(url, chain, 'EXECUTED')])
  return [
    ['Multisigs', 'multisigs: waiting', { chain, where: waiting, first: PAGE }],
    ['Multisigs', 'multisigs: ended', { chain, where: { state: { in: ['EXECUTED', 'FAILED', 'CANCELLED'] } }, first: PAGE }],
    ['Multisigs', 'multisigs: all', { chain, where: {}, first: PAGE }],
    ['Multisigs', 'multisigs: last page', { chain, where: {}, last: PAGE }],
    ['Multisigs', 'multisigs: one has not signed', { chain, where: { ...waiting, missing: 'prod.w' }, first: PAGE }],
    ['Multisig', 'one multisig: open', { key: open }],
    ['Multisig', 'one multisig: executed', { key: ended }],
  ]
}

const multisigsSchema = z.object({ multisigs: z.object({ nodes: z.tuple([z.object({ key: z.string() })]) }) })

async function someMultisig(url: string, chain: string, state: string): Promise<string> {
  const query = `{ multisigs(chain: "${chain}", first: 1, where: { state: { eq: ${state} } }) { nodes { key } } }`
  return multisigsSchema.parse(await ask(url, query, {})).multisigs.nodes[0].key
}

const answerSchema = z.object({ data: z.record(z.string(), z.unknown()).nullish(), errors: z.array(z.unknown()).optional() })

/** What the API says; anything but data is an error of the measurement. */
export async function ask(url: string, query: string, variables: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = answerSchema.parse(await response.json())
  if (data == null || errors !== undefined) throw new Error(`${JSON.stringify(errors)} is the answer to ${query}`)
  return data
}

const keysSchema = z.object({ proposals: z.object({ nodes: z.tuple([z.object({ key: z.string() })]) }) })

async function someMotion(url: string): Promise<string> {
  const query = '{ proposals(first: 1, where: { chain: { eq: "alpha" } }) { nodes { key } } }'
  return keysSchema.parse(await ask(url, query, {})).proposals.nodes[0].key
}
