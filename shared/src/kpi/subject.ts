import { kpiIdSchema } from './definition.js'

/** What an entry about KPIs is about: a round, or one KPI of it. */
export interface KpiSubject {
  readonly round: string
  /** Null for the round itself. */
  readonly kpi: string | null
}

/** `26`, `26/I-1`: the subject of entries. */
export function kpiSubject({ round, kpi }: KpiSubject): string {
  return kpi === null ? round : `${round}/${kpi}`
}

/** The parts of a subject; undefined where it is none. */
export function parseKpiSubject(subject: string): KpiSubject | undefined {
  const [round, kpi, ...rest] = subject.split('/')
  const known = (id: string | undefined) => kpiIdSchema.safeParse(id).success
  if (round === undefined || !known(round) || rest.length > 0 || (kpi !== undefined && !known(kpi))) return undefined
  return { round, kpi: kpi ?? null }
}
