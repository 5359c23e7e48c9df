import { AccountId, type ChainId } from '@secretariat/shared'
import { chainIdOf } from '../base/key.js'

/** A validator of a chain. */
export interface ValidatorKey {
  readonly chain: ChainId
  readonly validator: AccountId
}

export function validatorKey({ chain, validator }: ValidatorKey): string {
  return `${chain}:validator:${validator}`
}

/** The parts of `chain:validator:account`; undefined when the text is no such key. */
export function parseValidatorKey(key: string): ValidatorKey | undefined {
  const [, name = '', account] = /^([^:]+):validator:([^:]+)$/.exec(key) ?? []
  const chain = chainIdOf(name)
  const validator = AccountId.schema.safeParse(account).data
  return chain === undefined || validator === undefined ? undefined : { chain, validator }
}
