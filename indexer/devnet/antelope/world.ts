import { createRandom } from '../world/random.js'
import { createAccounts, firstCode } from './accounts.js'
import { createBlockStore } from './blocks.js'
import { type Chain, createChain } from './chain.js'
import { createConduct } from './conduct.js'
import type { CreatePlay, SimContract, SimSettings } from './contract.js'
import { sha256, toHex } from './hash.js'
import type { Host } from './host.js'
import { trackIrreversibility } from './irreversible.js'
import { createJournal } from './journal.js'
import { firstLedger } from './keep-ledger.js'
import { keyOf } from './keys.js'
import type { AntelopeLedger } from './ledger.js'
import { createSchedules, type Schedules } from './schedules.js'
import { createTables } from './tables.js'
import { EPOCH_MS } from './time.js'

/** A simulated chain, and what truly happens on it. */
export interface AntelopeWorld<L> {
  readonly chain: Chain
  readonly ledger: AntelopeLedger & L
}

/** The same settings tell the same story, byte by byte. */
export function createAntelopeWorld<L extends object>(
  settings: SimSettings,
  createPlay: CreatePlay<L>,
  startsAt: number,
): AntelopeWorld<L> {
  const { seed, kind, intervalMs, repetitions, producers } = settings
  const chainId = toHex(sha256(`chain ${kind} ${seed}`))
  const play = createPlay(settings, createRandom(`${seed}/play`))
  const random = createRandom(`${seed}/slots`)
  const genesisSlot = Math.floor((startsAt - EPOCH_MS) / intervalMs)
  const round = producers.length * repetitions
  // Longer than any chain may stand still, so that who forgets about the launch sees a stop.
  const launchSlot = genesisSlot + 1 + round + random.int(1, round)
  const named = producers.map((name) => ({ name, key: keyOf(name) }))
  const schedules = createSchedules(settings.beginsAlone ? [{ name: 'eosio', key: keyOf('eosio') }] : named, repetitions)
  if (settings.beginsAlone) schedules.propose(1, named)
  const ledger = Object.assign(play.ledger, firstLedger(settings, chainId, schedules.names))
  const chain = createChain({
    settings,
    chainId,
    play,
    blocks: createBlockStore(chainId),
    host: createHost(settings, play.contracts, schedules),
    schedules,
    irreversibility: trackIrreversibility(schedules.names),
    conduct: createConduct(random, repetitions, launchSlot),
    ledger,
    genesisSlot,
    launchSlot,
  })
  return { chain, ledger }
}

function createHost(settings: SimSettings, contracts: readonly SimContract[], schedules: Schedules): Host {
  const journal = createJournal()
  const accounts = createAccounts(journal, settings.intervalMs)
  for (const { account, abi } of contracts) {
    accounts.setAbi(account, abi)
    accounts.setCode(account, firstCode(account))
  }
  return {
    settings,
    contracts: new Map(contracts.map((contract) => [contract.account, contract])),
    journal,
    tables: createTables(journal),
    accounts,
    deferred: [],
    entries: [],
    sent: 0,
    propose: schedules.propose,
    withdraw: schedules.withdraw,
  }
}
