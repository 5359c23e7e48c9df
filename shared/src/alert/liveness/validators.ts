import type { AccountId } from '../../ids.js'
import type { Timestamp } from '../../time.js'
import type { Signal } from '../observation.js'
import { type DrawnMakers, type Situation, signalOf } from './situation.js'

/** So many empty slots in a row are a stop of the chain: they are nobody's silence. */
const STOP_SLOTS = 10
/** Blocks that a validator should have made by chance before its silence was a bad sign. */
const BAD_SILENCE = 3

/**
 * Validators that are silent, by the blocks that each would have made by chance: slots since its last one ÷ active validators. Of one that
 * made none of the blocks that are known, only a long silence is told: a short one may be the end of a longer one.
 */
export function validatorSignals(situation: Situation, { active, since }: DrawnMakers, now: Timestamp): Signal[] {
  const own = new Map<AccountId, number[]>(active.map((validator) => [validator, []]))
  const slots: number[] = []
  const clock = new Map<number, number>()
  let passed = 0
  for (const { slot, author } of situation.liveness.canonical) {
    if (slot === null) continue
    const step = slot - (slots.at(-1) ?? slot)
    passed += step > STOP_SLOTS ? 1 : step
    slots.push(slot)
    clock.set(slot, passed)
    if (author !== null) own.get(author)?.push(passed)
  }
  const beginOf = (validator: AccountId) => {
    const from = since.get(validator)
    const first = from === undefined ? undefined : slots.find((slot) => slot >= from)
    return first === undefined ? undefined : clock.get(first)
  }
  return active.map((validator) => {
    const begin = beginOf(validator)
    // Who comes back into the set is not silent for the time in which it was none of them.
    const made = (own.get(validator) ?? []).filter((at) => begin === undefined || at >= begin)
    const last = made.at(-1) ?? begin
    const silence = last === undefined ? null : (passed - last) / active.length
    const value = silence !== null && made.length === 0 && silence < BAD_SILENCE ? null : silence
    return signalOf(situation, now, { rule: 'validator-silent', subject: validator, value, good: goodRun(made, active.length) })
  })
}

/** Newest blocks of one validator between which it was never silent for long. */
function goodRun(made: readonly number[], validators: number): number {
  const broken = made.findLastIndex((at, i) => i > 0 && at - (made[i - 1] ?? at) >= BAD_SILENCE * validators)
  return broken < 0 ? made.length : made.length - broken
}
