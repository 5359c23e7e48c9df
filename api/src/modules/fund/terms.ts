import type { Schema } from '@secretariat/db'
import { AssetId, type ChainId, decimalsOf, parseUnits } from '@secretariat/shared'
import {
  asksForSalary,
  type SalaryMonth,
  type SecretariatTerm,
  salaryCalendar,
  type TermWarning,
  termOfClaim,
  warningsOf,
} from '@secretariat/shared/fund'
import type { Kysely, Selectable } from 'kysely'
import { rowsLoader } from '../base/loader.js'
import { secretariatTermKey } from './key.js'
import type { MotionRow } from './motions.js'

/** A term of the secretariat with what became of its pay. */
export interface TermRow {
  readonly key: string
  readonly chain: ChainId
  readonly number: string
  readonly definition: SecretariatTerm
  readonly author: string
  readonly at: Date
  readonly asset: AssetId
  readonly due: bigint
  readonly months: readonly SalaryMonth[]
  readonly claims: readonly MotionRow[]
  readonly warnings: readonly TermWarning[]
}

/** The token that pay is in; terms are stated for chains that have a fund of it. */
const core = AssetId('EOS')

/** Oldest first. */
export async function findTerms(db: Kysely<Schema>, chain: ChainId, now: Date): Promise<TermRow[]> {
  const stated = await db.selectFrom('secretariatTerm').selectAll().where('chain', '=', chain).where('definition', 'is not', null).execute()
  const terms = new Map(stated.flatMap(({ term, definition }) => (definition === null ? [] : [[term, definition] as const])))
  const claims = await findClaims(db, chain, terms)
  const ordered = stated.toSorted((a, b) => Number(a.term) - Number(b.term))
  return ordered.flatMap(({ term, definition, author, at }, i) => {
    if (definition === null) return []
    const earlier = ordered.slice(0, i).flatMap(({ definition: before }) => before ?? [])
    const own = claims.get(term) ?? []
    const decimals = decimalsOf(core) ?? 0
    const months = salaryCalendar(definition, own.map(claimOf), { today: now.toISOString().slice(0, 10), decimals })
    const due = months.reduce((sum, month) => sum + month.due, 0n)
    const row = { chain, number: term, definition, author, at, asset: core, due, months, claims: own }
    return [{ ...row, key: secretariatTermKey({ chain, term }), warnings: warningsOf(definition, earlier) }]
  })
}

/** Terms of the secretariat as they are stated, by their chain. */
export function secretariatTermLoaders(db: Kysely<Schema>) {
  return {
    secretariatTerms: rowsLoader(
      (chain: ChainId) => chain,
      (chains) => db.selectFrom('secretariatTerm').selectAll().where('chain', 'in', chains).execute(),
      ({ chain }) => chain,
    ),
  }
}

/** Number of the term that holds on a day; null where nobody stated one. */
export function termAt(terms: readonly Pick<Stated, 'term' | 'definition'>[], at: Date): string | null {
  const day = at.toISOString().slice(0, 10)
  const now = terms.find(({ definition }) => definition !== null && definition.from <= day && day < definition.until)
  return now?.term ?? null
}
type Stated = Selectable<Schema['secretariatTerm']>

/** Pay of one member for one month, in units. */
export function payOf({ definition, asset }: TermRow): bigint {
  return parseUnits(definition.pay, decimalsOf(asset) ?? 0)
}

async function findClaims(db: Kysely<Schema>, chain: ChainId, terms: ReadonlyMap<string, SecretariatTerm>) {
  const claims = new Map<string, MotionRow[]>()
  if (terms.size === 0) return claims
  const motions = await db.selectFrom('fundMotionState').selectAll().where('chain', '=', chain).orderBy('placeHeight').execute()
  for (const motion of motions) {
    if (!asksForSalary(motion.title) || motion.asset !== core) continue
    const day = (motion.proposedAt ?? motion.lookedAt ?? new Date(0)).toISOString().slice(0, 10)
    const term = termOfClaim({ title: motion.title, day }, terms)
    if (term !== undefined) claims.set(term, [...(claims.get(term) ?? []), motion])
  }
  return claims
}

const dead: ReadonlySet<MotionRow['stage']> = new Set(['rejected', 'lapsed', 'turned-down', 'closed', 'unknown'])

/** What a motion that brings nothing more has paid is all it ever claimed. */
function claimOf({ stage, amount, paid }: MotionRow) {
  return { claimed: dead.has(stage) ? paid : amount, paid }
}
