import type { Schema } from '@secretariat/db'
import { producersNeeded } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { Clock } from './clock.js'
import { type EmergencyRow, findEmergency } from './penalties.js'
import { findActive, type ProducerRow, strangers } from './records.js'
import { findLastStop, type StopRow } from './stops.js'

/** Different producers of the blocks in the last round of slots. */
export interface FinalityRow {
  readonly authors: number
  readonly of: number
  readonly needed: number
  readonly margin: number
}

export type ChainSlotState = 'ok' | 'emergency' | 'finality-at-risk' | 'finality-stopped' | 'schedule-unknown' | 'schedule-mismatch'

/** What is true of a chain and its producers now. */
export interface Board {
  readonly clock: Clock
  readonly finality: FinalityRow | null
  readonly emergency: EmergencyRow | undefined
  readonly lastStop: StopRow | undefined
  readonly producers: readonly ProducerRow[]
  /** The gravest first; `ok` alone where nothing is wrong. */
  readonly states: readonly [ChainSlotState, ...ChainSlotState[]]
}

/** Up to so many more producers may fall silent before nothing becomes final. */
const RISKY_MARGIN = 1

export async function findBoard(db: Kysely<Schema>, clock: Clock): Promise<Board> {
  const [round, emergency, lastStop, producers] = await Promise.all([
    lookAtRound(db, clock),
    findEmergency(db, clock.chain),
    findLastStop(db, clock.chain),
    findActive(db, clock),
  ])
  return { clock, finality: round.finality, emergency, lastStop, producers, states: statesOf(clock, round, emergency) }
}

interface Round {
  readonly finality: FinalityRow | null
  readonly mismatched: boolean
}

/** Nothing is said of finality before a whole round is read. */
async function lookAtRound(db: Kysely<Schema>, clock: Clock): Promise<Round> {
  const { chain, producers, repetitions, height, slot, firstSlot } = clock
  if (producers === null) return { finality: null, mismatched: false }
  const length = producers.length * repetitions
  const { rows } = await sql<{ authors: number; mismatched: boolean }>`
    /* last round */
    select count(distinct block.author) as authors, exists (${strangers(clock, length)}) as mismatched
    from block where block.chain = ${chain} and block.height > ${Math.max(height - length, 0)} and block.slot > ${slot - length}`.execute(
    db,
  )
  const { authors = 0, mismatched = false } = rows[0] ?? {}
  const needed = producersNeeded('active', producers.length)
  const whole = firstSlot !== null && firstSlot <= slot - length + 1
  return { mismatched, finality: whole ? { authors, of: producers.length, needed, margin: authors - needed } : null }
}

function statesOf(clock: Clock, { finality, mismatched }: Round, emergency: EmergencyRow | undefined): Board['states'] {
  const found: ChainSlotState[] = []
  if (finality !== null && finality.margin < 0) found.push('finality-stopped')
  if (emergency?.emergency === true) found.push('emergency')
  if (mismatched) found.push('schedule-mismatch')
  if (clock.producers === null) found.push('schedule-unknown')
  if (finality !== null && finality.margin >= 0 && finality.margin <= RISKY_MARGIN) found.push('finality-at-risk')
  const [gravest, ...others] = found
  return gravest === undefined ? ['ok'] : [gravest, ...others]
}
