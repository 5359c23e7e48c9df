import type { Fact, Said } from '@secretariat/shared'
import { accountOf } from '@secretariat/shared/testing'
import type { JoystreamSpec } from '../joystream.js'

/** One event and everything it must say. `specs` are those in which it has this form; all that have the event unless told. */
export interface Case {
  readonly event: string
  readonly values: readonly unknown[]
  readonly facts: readonly Loose<Said>[]
  readonly specs?: readonly JoystreamSpec[]
}

/** A fact as a test writes it: ids and heights need no brand. */
type Loose<F> = F extends { readonly kind: infer K extends Fact['kind'] } ? { readonly kind: K; readonly [field: string]: unknown } : never

/** Specs after the upgrade of 2024, which brought several events. */
export const since2003 = [2003, 2004] as const

export const ann = accountOf(0xa1)
export const bob = accountOf(0xb0b)
export const eve = accountOf(0xe4e)
export const hash = `0x${'5a'.repeat(32)}`

export const joy = (units: string) => ({ units, asset: 'JOY' })
/** More than any double holds. */
export const huge = '340282366920938463463374607431768211455'

/** The round before the block and after it, in the state every case is decoded with. */
export const cycles = { before: 7, after: 8 }
export const running = { council: 'Council', cycle: cycles.after }
export const ending = { council: 'Council', cycle: cycles.before }
