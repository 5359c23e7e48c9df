import { sayReason } from '@secretariat/shared/kpi'
import { badInput } from '../modules/base/bad-input.js'
import { type EarnerRow, earnerListing, findEarners } from '../modules/kpi/earners.js'
import { type KpiRow, kpiLoaders } from '../modules/kpi/follow.js'
import { roundKey } from '../modules/kpi/key.js'
import { findRounds, roundListing } from '../modules/kpi/rounds.js'
import { askedChain } from './asked-chain.js'
import type { Line, Table, TableQuery } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...[
    'key',
    'chain',
    'round',
    'origin',
    'id',
    'section',
    'title',
    'reward',
    'currency',
    'sharing',
    'owner',
    'from_block',
    'deadline_block',
  ],
  ...['measure', 'metric', 'parameter', 'bound', 'threshold', 'value', 'status', 'reason_en', 'reason_zh'],
  ...['annihilation', 'annihilation_state', 'annihilation_block', 'proven', 'needs', 'paid', 'author', 'defined_at'],
]

function lineOf(row: KpiRow): Line {
  const { definition, threat, reason } = row
  const measure = definition?.measure
  const target = measure?.kind === 'computed' ? measure.target : null
  const needs = measure?.kind === 'evidence' ? measure.needs : null
  const given = new Set(row.proofs.filter(({ withdrawn }) => !withdrawn).map(({ need }) => need))
  return {
    ...{ key: `${roundKey(row)}:${row.kpi}`, chain: row.chain, round: row.round, origin: row.origin, id: row.kpi, section: row.section },
    ...{ title: row.title, reward: row.reward, currency: row.currency, sharing: row.sharing, owner: definition?.owner ?? null },
    ...{ from_block: row.fromHeight, deadline_block: row.deadline, measure: measure?.kind ?? row.measurable },
    ...{ metric: target?.metric ?? null, parameter: target?.parameter ?? null, bound: target?.bound ?? null },
    ...{ threshold: target?.threshold ?? null, value: row.reading?.value ?? null, status: row.status },
    ...{ reason_en: sayReason(reason, 'en'), reason_zh: sayReason(reason, 'zh-CN'), annihilation: row.annihilation },
    ...{ annihilation_state: row.annihilation === null ? null : threat.state, annihilation_block: threat.block },
    ...{ proven: needs === null ? null : needs.filter(({ id }) => given.has(id)).length, needs: needs?.length ?? null },
    ...{ paid: row.awards.map((award) => `${award.member ?? award.handle} ${award.amount} ${award.currency}`).join('; ') || null },
    ...{ author: row.author, defined_at: row.at },
  }
}

/** The KPIs of one chain, round by round, in the order of the list in GraphQL. */
export const kpis: Table = {
  name: 'kpis',
  columns,
  lines: (query) => {
    const list = { chain: asked(query) }
    return async function* read(db) {
      for await (const page of walk(db, roundListing(list), (at, span) => findRounds(at, list, span), 25)) {
        const load = kpiLoaders(db)
        const rounds = await Promise.all(page.map((round) => load.kpisOf.load(round)))
        yield rounds.flat().map(lineOf)
      }
    }
  },
}

/** Who earned what with KPIs on one chain, most first. */
export const kpiEarnings: Table = {
  name: 'kpi-earnings',
  columns: ['rank', 'chain', 'member', 'handle', 'amount', 'currency', 'rounds', 'awards'],
  lines: (query) => {
    const list = { chain: asked(query) }
    return async function* read(db) {
      for await (const page of walk(db, earnerListing(list), (at, span) => findEarners(at, list, span))) yield page.map(earnerLine)
    }
  },
}

function earnerLine({ rank, chain, member, handle, amount, currency, rounds, awards }: EarnerRow): Line {
  return { rank, chain, member, handle, amount, currency, rounds, awards }
}

/** The chain; these tables take no filter. */
function asked(query: TableQuery) {
  if (query.where !== undefined) throw badInput('where: this table takes no filter')
  return askedChain(query)
}
