import { AccountId, type ChainId } from '@secretariat/shared'
import { chainIdOf } from '../base/key.js'

/** A producer of a chain. */
export interface ProducerKey {
  readonly chain: ChainId
  readonly producer: AccountId
}

export function producerKey({ chain, producer }: ProducerKey): string {
  return `${chain}:producer:${producer}`
}

/** The parts of `chain:producer:account`; undefined when the text is no such key. */
export function parseProducerKey(key: string): ProducerKey | undefined {
  const [, name = '', account] = /^([^:]+):producer:([^:]+)$/.exec(key) ?? []
  const chain = chainIdOf(name)
  const producer = AccountId.schema.safeParse(account).data
  return chain === undefined || producer === undefined ? undefined : { chain, producer }
}
