import { encodeAddress } from '@polkadot/util-crypto/address'
import type { Facts, Signal } from '@secretariat/shared/alert'

const account = /^0x[0-9a-f]{64}$/
/** The prefix of chains that have none of their own. */
const GENERIC = 42

/** Accounts among the names that signals tell, as people on the chain write them. */
export function withAddresses(signals: readonly Signal[], prefix: number | null): Signal[] {
  return signals.map((signal) => (signal.facts === undefined ? signal : { ...signal, facts: written(signal.facts, prefix) }))
}

function written(facts: Facts, prefix: number | null): Facts {
  const named = Object.entries(facts).map(([fact, value]) => [
    fact,
    typeof value === 'object' && value !== null
      ? value.map((name) => (account.test(name) ? encodeAddress(name, prefix ?? GENERIC) : name))
      : value,
  ])
  return Object.fromEntries(named)
}
