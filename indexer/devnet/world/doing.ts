import type { Call, Value } from '../substrate/scale.js'
import type { Deed } from './deeds.js'

/** How the runtime of the day writes things; the story itself knows no bytes. */
export interface Language {
  /** The hash a motion for this call is voted on under. */
  hashOf(call: Call): string
  bytesOf(call: Call): string
  hasCall(pallet: string, name: string): boolean
  hasEvent(pallet: string, name: string): boolean
  /** Whether something of this type can be proposed to the council. */
  hasProposal(type: string): boolean
  /** A dispatch result: null for success, else `BadOrigin` or `Pallet.Error`. */
  result(error: string | null): Value
  dispatchError(error: string): Value
}

/** A value of the chain's state that a block changes; undefined removes it. */
export interface Change {
  readonly pallet: string
  readonly item: string
  readonly key?: Value
  readonly value: Value
}

/** Where the rules write down what they do while a block is made. */
export interface Doing {
  readonly height: number
  readonly language: Language
  readonly events: Call[]
  readonly changes: Change[]
  readonly deeds: Deed[]
}

export function emit(doing: Pick<Doing, 'events'>, pallet: string, name: string, args: Call['args'] = {}): void {
  doing.events.push({ pallet, name, args })
}

/** An event that tells nothing about councils: runtimes without it go without. */
export function emitNoise(doing: Pick<Doing, 'events' | 'language'>, pallet: string, name: string, args: Call['args'] = {}): void {
  if (doing.language.hasEvent(pallet, name)) emit(doing, pallet, name, args)
}
