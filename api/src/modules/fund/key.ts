import type { ChainId } from '@secretariat/shared'
import { chainIdOf } from '../base/key.js'

/** The chain of a motion's key, `chain:fund-motion:…`; undefined when the text is no such key. */
export function chainOfMotion(key: string): ChainId | undefined {
  const [, chain = ''] = /^([^:]+):fund-motion:(?:\d+\.\d+|row-\d+-\d+)$/.exec(key) ?? []
  return chainIdOf(chain)
}

interface TermKey {
  readonly chain: ChainId
  readonly term: string
}

export function secretariatTermKey({ chain, term }: TermKey): string {
  return `${chain}:secretariat-term:${term}`
}
