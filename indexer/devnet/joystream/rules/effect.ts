import type { Value } from '../../substrate/scale.js'
import type { Doing } from '../doing.js'
import type { State } from '../state.js'

/** Does what a proposal asks for; an error, or null. */
export type Effect = (doing: Doing, state: State, details: Value) => string | null

/** By types of proposals. */
export type Effects = Readonly<Record<string, Effect>>
