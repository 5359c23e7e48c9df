import { sql } from 'kysely'
import type { Subject } from './subject.js'

/** Motions under one hash: they share its votes and its outcomes. */
export const motion: Subject = {
  columns: ['chain', 'council', 'motionHash'],
  tables: ['motionCast', 'motionStanding'],
  namedBy: ['motion', 'motionVote', 'motionOutcome'],
  reachedFrom: {
    // A composition is the electorate of what was decided between it and the next one, and of what is open.
    councilComposition: (rows) => {
      const [chains, councils, heights] = [
        rows.map(({ chain }) => chain),
        rows.map(({ council }) => council),
        rows.map(({ height }) => height),
      ]
      return sql<Record<string, string>>`
        select distinct standing.chain, standing.council, standing.motion_hash
        from unnest(${chains}::text[], ${councils}::text[], ${heights}::int8[]) as composed (chain, council, height)
        join motion_standing standing on standing.chain = composed.chain and standing.council = composed.council
        where standing.decided_height is null or standing.decided_height > composed.height and not exists (
          select from council_composition later
          where later.chain = composed.chain and later.council = composed.council
            and later.height > composed.height and later.height < standing.decided_height
        )`
    },
  },
}
