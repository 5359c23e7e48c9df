import type { Database } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { z } from 'zod'

/** What became of an incident: each step of its condition and each change for the worse, with the block that decided it. */
export interface IncidentStory {
  readonly subject: string
  readonly steps: readonly (readonly [what: string, height: number | null])[]
  readonly isInhibited: boolean
  readonly isFlapping: boolean
}

const dataSchema = z.object({ move: z.string().optional(), severity: z.string().optional() })

export async function storyOf(db: Database, chain: ChainId, rule: string): Promise<IncidentStory[]> {
  const incidents = await db.selectFrom('incident').selectAll().where('chain', '=', chain).where('rule', '=', rule).orderBy('id').execute()
  const events = await db
    .selectFrom('incidentEvent')
    .select(['incident', 'track', 'data', 'height'])
    .where('track', 'in', ['condition', 'severity'])
    .orderBy('seq')
    .execute()
  return incidents.map(({ id, subject, inhibitedBy, flapping }) => {
    const steps = events.filter(({ incident }) => incident === id).map(({ data, height }) => [wordOf(data), height] as const)
    return { subject, steps, isInhibited: inhibitedBy !== null, isFlapping: flapping }
  })
}

function wordOf(data: unknown): string {
  const { move, severity } = dataSchema.parse(data)
  return move ?? severity ?? ''
}
