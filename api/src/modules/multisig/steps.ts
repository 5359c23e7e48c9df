import type { AccountId } from '@secretariat/shared'
import type { DeedRow, LevelRow } from './multisigs.js'

/** A moment at which the number of signatures changed. `block` is null where only the contract's rows tell of it. */
export interface StepRow {
  readonly at: Date
  readonly block: number | null
  readonly account: AccountId
  readonly given: boolean
  readonly signed: number
}

interface Change {
  readonly at: Date
  readonly block: number | null
  readonly level: string
  readonly given: boolean
}

/** How many had signed, step by step: by actions, by what rows tell of times, and without what became void. */
export function signatureSteps(deeds: readonly DeedRow[], levels: readonly LevelRow[]): StepRow[] {
  const signed = new Set<string>()
  return changesOf(deeds, levels).flatMap(({ at, block, level, given }) => {
    if (signed.has(level) === given) return []
    if (given) signed.add(level)
    else signed.delete(level)
    return [{ at, block, account: actorOf(level, levels), given, signed: signed.size }]
  })
}

function changesOf(deeds: readonly DeedRow[], levels: readonly LevelRow[]): Change[] {
  const told = new Set(deeds.map(({ level }) => level))
  const acted = deeds.map(({ givenAt: at, height: block, level, given }) => ({ at, block, level, given }))
  const rows = levels.flatMap(({ level, approvedAt }) =>
    approvedAt === null || told.has(level) ? [] : [{ at: approvedAt, block: null, level, given: true }],
  )
  const voided = levels.flatMap(({ level, state, withdrawnAt }) =>
    state === 'void' && withdrawnAt !== null ? [{ at: withdrawnAt, block: null, level, given: false }] : [],
  )
  return [...acted, ...rows, ...voided].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function actorOf(level: string, levels: readonly LevelRow[]): AccountId {
  const found = levels.find((each) => each.level === level)
  if (found === undefined) throw new RangeError(`Nobody was asked for ${level}`)
  return found.actor
}
