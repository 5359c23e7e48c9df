import { z } from 'zod'
import { allyFacts } from './facts/ally.js'
import { councilFacts } from './facts/council.js'
import { motionFacts } from './facts/motion.js'
import { FactId } from './ids.js'
import type { Place } from './place.js'

/** Every kind of fact the house knows; outside data is parsed with it before it is trusted. */
export const factSchema = z.discriminatedUnion('kind', [...motionFacts, ...councilFacts, ...allyFacts])
export type Fact = z.infer<typeof factSchema>
export type FactKind = Fact['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>
export const factKinds: readonly FactKind[] = factSchema.options.map((option) => option.shape.kind.value)

/** What a decoder says of an event: a fact without its place, which `decode` alone knows. */
export type Said<F extends Fact = Fact> = F extends unknown ? Omit<F, keyof Place> : never

/** The identity of a fact; it does not move when later versions of a profile find more facts in the same block. */
export function factId(fact: Pick<Fact, 'chain' | 'height' | 'locator' | 'kind'>): FactId {
  return FactId(`${fact.chain}/${fact.height}/${fact.locator}/${fact.kind}`)
}
