import type { ChainId } from '@secretariat/shared'
import { termNumberSchema } from '@secretariat/shared/fund'
import { chainIdOf } from '../base/key.js'

/** The chain of a motion's key, `chain:fund-motion:…`; undefined when the text is no such key. */
export function chainOfMotion(key: string): ChainId | undefined {
  const [, chain = ''] = /^([^:]+):fund-motion:(?:\d+\.\d+|row-\d+-\d+)$/.exec(key) ?? []
  return chainIdOf(chain)
}

export interface TermKey {
  readonly chain: ChainId
  readonly term: string
}

export function secretariatTermKey({ chain, term }: TermKey): string {
  return `${chain}:secretariat-term:${term}`
}

/** The parts of `chain:secretariat-term:number`; undefined when the text is no such key. */
export function parseSecretariatTermKey(key: string): TermKey | undefined {
  const [, name = '', number] = /^([^:]+):secretariat-term:([^:]+)$/.exec(key) ?? []
  const chain = chainIdOf(name)
  const term = termNumberSchema.safeParse(number).data
  return chain === undefined || term === undefined ? undefined : { chain, term }
}
