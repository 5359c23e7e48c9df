import { z } from 'zod'
import { changeSet, headerJson, hex, paramsOf, versionJson } from './answers.js'
import type { Block } from './block.js'
import type { Chain } from './chain.js'

/** What a block sets off: a new newest block, or a newly finalized one. */
export type Occasion = 'best' | 'finalized'

interface Topic {
  readonly notification: string
  readonly on: Occasion
  /** The value to push, or undefined where nothing changed. A topic is made for one subscriber. */
  readonly start: (params: readonly unknown[]) => (block: Block) => unknown
}

export type Topics = Readonly<Record<string, Topic>>

const heads = (notification: string, on: Occasion = 'best'): Topic => ({ notification, on, start: () => headerJson })

/** Subscriptions of a node; each pushes its present value first. */
export function createTopics(chain: Chain): Topics {
  const versions: Topic = {
    notification: 'state_runtimeVersion',
    on: 'best',
    start: () => {
      let told: number | undefined
      return (block) => {
        const layout = chain.layoutAfter(block)
        if (layout.spec === told) return undefined
        told = layout.spec
        return versionJson(layout)
      }
    },
  }
  const storage: Topic = {
    notification: 'state_storage',
    on: 'best',
    start: ([wanted]) => {
      const keys = paramsOf(z.array(hex), wanted)
      let told = ''
      return (block) => {
        const { changes } = changeSet(chain, keys, block)
        const isSame = told === JSON.stringify(changes)
        told = JSON.stringify(changes)
        return isSame ? undefined : { block: block.hash, changes }
      }
    },
  }
  return {
    chain_subscribeAllHeads: heads('chain_allHead'),
    chain_subscribeNewHead: heads('chain_newHead'),
    chain_subscribeNewHeads: heads('chain_newHead'),
    chain_subscribeFinalizedHeads: heads('chain_finalizedHead', 'finalized'),
    chain_subscribeFinalisedHeads: heads('chain_finalizedHead', 'finalized'),
    state_subscribeRuntimeVersion: versions,
    chain_subscribeRuntimeVersion: versions,
    state_subscribeStorage: storage,
  }
}
