import { isDeepStrictEqual } from 'node:util'
import { type Actor, type Database, record } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type KpiFile, kpiSubject } from '@secretariat/shared/kpi'

export interface Imported {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** Takes a file of definitions over, all of it or nothing; what is the same already makes no entry. */
export async function importDefinitions(
  db: Database,
  actor: Actor & { readonly name: string },
  chain: ChainId,
  { round, kpis }: KpiFile,
): Promise<Imported> {
  return db.transaction().execute(async (transaction) => {
    const known = await knownDefinitions(transaction, chain, round.id)
    const wanted = [
      { subject: kpiSubject({ round: round.id, kpi: null }), data: { round }, definition: round },
      ...kpis.map((kpi) => ({ subject: kpiSubject({ round: round.id, kpi: kpi.id }), data: { kpi }, definition: kpi })),
    ]
    const news = wanted.filter(({ subject, definition }) => !isDeepStrictEqual(known.get(subject), definition))
    for (const { subject, data } of news) await record(transaction, actor, { kind: 'kpi.defined', chain, subject, data })
    const changed = news.filter(({ subject }) => known.has(subject)).length
    return { added: news.length - changed, changed, unchanged: wanted.length - news.length }
  })
}

async function knownDefinitions(db: Database, chain: ChainId, round: string): Promise<ReadonlyMap<string, unknown>> {
  const rounds = await db.selectFrom('kpiRound').select(['definition']).where('chain', '=', chain).where('round', '=', round).execute()
  const kpis = await db.selectFrom('kpi').select(['kpi', 'definition']).where('chain', '=', chain).where('round', '=', round).execute()
  return new Map<string, unknown>([
    ...rounds.map(({ definition }) => [kpiSubject({ round, kpi: null }), definition] as const),
    ...kpis.map(({ kpi, definition }) => [kpiSubject({ round, kpi }), definition] as const),
  ])
}
