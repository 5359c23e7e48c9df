import type { AccountId } from '../../ids.js'
import type { Facts, Signal } from '../observation.js'
import type { FactName } from '../texts/facts.js'
import type { LiveHeader } from './header.js'
import type { Situation } from './situation.js'

type Told = Facts & Partial<Record<FactName | 'outOf', Facts[string]>>

/** What texts tell of signals beside their values, as far as the newest blocks show it. */
export function withFacts(situation: Situation, signals: readonly Signal[]): Signal[] {
  const newest = newestByAuthor(situation)
  return signals.map((signal) => {
    const facts = factsOf(situation, newest, signal)
    return facts === undefined ? signal : { ...signal, facts }
  })
}

function newestByAuthor({ liveness }: Situation): ReadonlyMap<AccountId, LiveHeader> {
  return new Map(liveness.canonical.flatMap((header) => (header.author === null ? [] : [[header.author, header]])))
}

function factsOf(situation: Situation, newest: ReadonlyMap<string, LiveHeader>, signal: Signal): Told | undefined {
  const { liveness, finalized, indexed, endpoints } = situation
  const tip = liveness.canonical.at(-1)
  const headHeight = tip?.height ?? null
  switch (signal.rule) {
    case 'producer-silent':
    case 'validator-silent':
      return { ...lastOf(newest.get(signal.subject)), ...outOf(situation) }
    case 'chain-halted':
      return lastOf(tip)
    case 'finality-stalled':
      return { finalHeight: finalized, headHeight }
    case 'indexer-blind':
      return { indexedHeight: indexed?.height ?? null, headHeight }
    case 'endpoint-behind': {
      const word = endpoints.find(({ endpoint }) => endpoint === signal.subject)
      return { height: word?.height ?? null, ...(word?.problem == null ? {} : { problem: word.problem }) }
    }
    case 'finality-margin':
      return needed(situation)
    case 'schedule-changed':
      return changeOf(situation, signal.subject)
    default:
      return undefined
  }
}

const lastOf = (header: LiveHeader | undefined): Told => ({ lastHeight: header?.height ?? null, lastAt: header?.time ?? null })

function inForce({ liveness, makers }: Situation): readonly AccountId[] | undefined {
  if (makers === undefined) return undefined
  return makers.by === 'lot' ? makers.active : makers.schedules.get(liveness.canonical.at(-1)?.schedule ?? -1)
}

function outOf(situation: Situation): Told {
  const makers = inForce(situation)
  return makers === undefined ? {} : { outOf: makers.length }
}

/** Blocks are final once more than two thirds built on them. */
function needed(situation: Situation): Told {
  const makers = inForce(situation)
  return { needed: makers === undefined ? null : Math.floor((makers.length * 2) / 3) + 1 }
}

/** Who came and who went with a version of the schedule; not known where one of the two is not. */
function changeOf({ liveness: { canonical }, makers }: Situation, version: string): Told {
  const at = canonical.findIndex(({ schedule }, i) => String(schedule) === version && canonical[i - 1]?.schedule !== schedule)
  const schedules = makers?.by === 'schedule' ? makers.schedules : undefined
  const now = schedules?.get(canonical[at]?.schedule ?? -1)
  const before = schedules?.get(canonical[at - 1]?.schedule ?? -1)
  const height = canonical[at]?.height ?? null
  if (now === undefined || before === undefined) return { joined: null, left: null, height }
  return { joined: now.filter((each) => !before.includes(each)), left: before.filter((each) => !now.includes(each)), height }
}
