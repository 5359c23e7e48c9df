import type { EventSpec } from '../profile.js'
import { event } from '../profile.js'
import { type Shape, u128 } from '../shape.js'
import { joy } from './joy.js'

/** An event that says the new value of a setting. */
export function amountSet(name: string, parameter: string): EventSpec {
  return event(name, [u128], (value) => ({ kind: 'parameter.set', parameter, value: joy(value) }))
}

export function numberSet(name: string, shape: Shape<number>, parameter: string, optional = false): EventSpec {
  return event(name, [shape], (value) => ({ kind: 'parameter.set', parameter, value }), { optional })
}
