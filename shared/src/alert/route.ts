import { z } from 'zod'
import { ChainId } from '../ids.js'
import type { Incident } from './incident.js'
import { highestLevel } from './ladder.js'
import { severities, worse } from './observation.js'

/** What a channel wants to hear. Null fits everything. */
export const routeSchema = z.object({
  chain: ChainId.schema.nullable().default(null),
  rule: z.string().max(64).nullable().default(null),
  /** The mildest it is told of. */
  severity: z.enum(severities).default('warning'),
  /** Which rung of the ladder it is: 0 is told first, higher ones while nobody has it in hand. */
  level: z.int().min(0).max(highestLevel).default(0),
})
export type Route = z.infer<typeof routeSchema>

/** A channel hears what one of its routes lets through. */
export const routesSchema = z.array(routeSchema).max(50)

/** Whether a channel with these routes is told of an incident as it stands. */
export function hears(routes: readonly Route[], incident: Pick<Incident, 'chain' | 'rule' | 'severity' | 'level'>): boolean {
  return routes.some(
    ({ chain, rule, severity, level }) =>
      (chain === null || chain === incident.chain) &&
      (rule === null || rule === incident.rule) &&
      !worse(severity, incident.severity) &&
      level <= incident.level,
  )
}
