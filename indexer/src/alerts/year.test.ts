import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChainId, Height, Timestamp } from '@secretariat/shared'
import {
  type Concern,
  decide,
  type Incident,
  isOver,
  planNotice,
  ruleOf,
  type Signal,
  type Thresholds,
  type Told,
  thresholdsOf,
  toldAfter,
} from '@secretariat/shared/alert'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { reference } from '../testing/recording.js'

const path = join(reference, 'data', 'eosc', 'snapshot-heads.json')
const headSchema = z.object({ blocks_since_prev: z.int().optional(), slots_since_prev_by_commit_clock: z.int().optional() })

const PRODUCERS = 23
const TURN_MS = PRODUCERS * 3000
const TURNS = 1252
/** So few slots of a day are missed by nobody in particular. */
const SCATTERED = 10

/** Slots missed on each day that was measured whole. */
function lossesOf(): number[] {
  const { rows } = z.object({ rows: z.array(headSchema) }).parse(JSON.parse(readFileSync(path, 'utf8')))
  return rows.flatMap(({ blocks_since_prev: blocks = 0, slots_since_prev_by_commit_clock: slots = 0 }) =>
    slots >= 28_700 && slots <= 28_900 ? [Math.max(0, slots - blocks)] : [],
  )
}

/** How many turns of a day each producer misses: whole days first, the rest of it in a row by the next one, and few of them scattered. */
function missedOn(loss: number): (producer: number, turn: number) => boolean {
  const whole = Math.floor(loss / TURNS)
  const rest = loss - whole * TURNS
  const isScattered = rest <= SCATTERED
  return (producer, turn) => {
    if (producer < whole) return true
    if (isScattered) return turn === (producer * 53) % TURNS && producer - whole < rest
    return producer === whole && turn < rest
  }
}

interface Producer {
  missed: number
  made: number
  readonly incidents: Incident[]
}

interface Year {
  readonly incidents: readonly Incident[]
  readonly reasons: Readonly<Record<string, number>>
}

/** What a secretary would have got whom nobody takes anything in hand for. */
function live(losses: readonly number[]): Year {
  const rule = ruleOf('producer-silent')
  const thresholds = rule && thresholdsOf(rule, 'eosc')
  if (rule === undefined || thresholds === undefined) throw new TypeError('EOSC has no rule for silence')
  const producers: Producer[] = Array.from({ length: PRODUCERS }, () => ({ missed: 0, made: 0, incidents: [] }))
  const reasons: Record<string, number> = {}
  let [told, lastSentAt] = [[] as readonly Told[], null as Timestamp | null]
  for (const [day, loss] of losses.entries()) {
    // A miss here and there is nobody's trouble.
    if (loss <= SCATTERED && concernsOf(producers, told).length === 0) continue
    const isMissed = missedOn(loss)
    const busy = [...producers.entries()].filter(
      ([i, { incidents }]) => i <= loss / TURNS + SCATTERED || incidents.some((each) => !isOver(each)),
    )
    for (let turn = 0; turn < TURNS; turn++) {
      const now = Timestamp((day * TURNS + turn) * TURN_MS)
      for (const [i, producer] of busy) observe(producer, i, isMissed(i, turn), now, thresholds)
      const concerns = concernsOf(producers, told)
      if (concerns.length === 0) continue
      const { notice } = planNotice({ concerns, told, lastSentAt }, rule.grouping, now)
      if (notice === undefined) continue
      reasons[notice.reason] = (reasons[notice.reason] ?? 0) + 1
      const news = toldAfter(notice)
      told = [...told.filter(({ id, as }) => as === 'firing' && !news.some((each) => each.id === id)), ...news]
      lastSentAt = now
    }
  }
  return { incidents: producers.flatMap(({ incidents }) => incidents), reasons }
}

function observe(producer: Producer, subject: number, isMissed: boolean, at: Timestamp, thresholds: Thresholds): void {
  producer.missed = isMissed ? producer.missed + 1 : 0
  producer.made = isMissed ? 0 : producer.made + 1
  const current = producer.incidents.at(-1)
  if (!isMissed && (current === undefined || isOver(current))) return
  const measured = { value: producer.missed, good: producer.made, at, height: Height(1), provisional: false }
  const signal: Signal = { chain: ChainId('eosc'), rule: 'producer-silent', subject: String(subject), ...measured }
  const { incident, events, opened } = decide(current, signal, thresholds, false)
  if (incident === undefined || events.length === 0) return
  if (!opened) producer.incidents.pop()
  producer.incidents.push(incident)
}

function concernsOf(producers: readonly Producer[], told: readonly Told[]): Concern[] {
  return producers.flatMap(({ incidents }, i) => {
    const newest = incidents.length - 1
    const [incident, id] = [incidents[newest], i * 10_000 + newest]
    if (incident === undefined) return []
    return !isOver(incident) || told.some((each) => each.id === id && each.as === 'firing') ? [{ id, incident, held: false }] : []
  })
}

test.skipIf(!existsSync(path))('a year that loses what EOSC lost stays readable', () => {
  const losses = lossesOf()
  const year = Array.from({ length: 365 }, (_, day) => losses[day % losses.length] ?? 0)
  const { incidents, reasons } = live(year)
  const certain = incidents.filter(({ confirmedAt }) => confirmedAt !== null)
  const hours = certain.map(({ openedAt, resolvedAt }) => ((resolvedAt ?? 365 * TURNS * TURN_MS) - openedAt) / 3_600_000)
  const messages = Object.values(reasons).reduce((sum, count) => sum + count, 0)
  const total = {
    suspicions: incidents.length - certain.length,
    incidents: certain.length,
    longestHours: Math.round(Math.max(...hours)),
    messages,
  }
  expect(total).toEqual({ suspicions: 0, incidents: 102, longestHours: 354, messages: 1065 })
  // Fewer than one incident on each day that lost more than ten slots.
  expect(certain.length).toBeLessThan(year.filter((loss) => loss > 10).length)
})
