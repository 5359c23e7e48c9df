import type { ChainId } from '@secretariat/shared'
import { chainIdOf } from '../base/key.js'

/** A round of KPIs; a chain may have a defined and a recorded one of one number. */
export interface RoundKey {
  readonly chain: ChainId
  readonly origin: 'defined' | 'recorded'
  readonly round: string
}

const words = { defined: 'kpi', recorded: 'recorded-kpi' } as const

export function roundKey({ chain, origin, round }: RoundKey): string {
  return `${chain}:${words[origin]}:${round}`
}

/** The parts of `chain:kpi:round` or `chain:recorded-kpi:round`; undefined when the text is no such key. */
export function parseRoundKey(key: string): RoundKey | undefined {
  const [, name = '', word, round] = /^([^:]+):(kpi|recorded-kpi):([^:]{1,64})$/.exec(key) ?? []
  const chain = chainIdOf(name)
  return chain === undefined || round === undefined ? undefined : { chain, round, origin: word === 'kpi' ? 'defined' : 'recorded' }
}
