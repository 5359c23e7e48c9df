import { parseSubstrateFault, type SubstrateFaults } from '../faults.js'
import type { DevnetSettings } from '../options.js'
import type { Story } from '../story.js'
import { slotMs } from '../world/slots.js'
import type { Chain } from './chain.js'
import { type SimulatedNode, startNode } from './node.js'

/** A Substrate chain with one node, which tells its subscribers of every block. */
export function substrateStory<L>(
  chain: Chain,
  ledger: L,
  nextTime: () => number,
  { seed, pruned }: Pick<DevnetSettings, 'seed' | 'pruned'>,
): Story<L, SubstrateFaults, object> {
  let node: SimulatedNode | undefined
  return {
    ledger,
    slotMs,
    nextTime,
    time: chain.time,
    height: chain.height,
    finalizedHeight: () => chain.finalized().height,
    advance() {
      if (node === undefined) chain.grow()
      else node.produce(1)
    },
    async open(address) {
      node = await startNode({ chain, seed, pruned, ...address })
      return node
    },
    async close() {
      await node?.stop()
    },
    parseFault: parseSubstrateFault,
    more: () => ({}),
  }
}
