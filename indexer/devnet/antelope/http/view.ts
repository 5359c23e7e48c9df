import { type Block, withRoots } from '../blocks.js'
import type { Chain } from '../chain.js'
import type { AntelopeFaultState } from '../faults.js'
import { sha256, toHex } from '../hash.js'
import { blockId, heightOf } from '../header.js'

/** The chain as one endpoint shows it. */
export interface View {
  readonly chain: Chain
  chainId(): string
  head(): Block
  irreversible(): number
  /** Of the branch that it takes for the true one. */
  at(height: number): Block | undefined
  byId(id: string): Block | undefined
}

export function createView(chain: Chain, state: AntelopeFaultState): View {
  const { blocks } = chain
  const told = liar(chain, state)
  const isBehind = () => state.lag > 0
  const headHeight = () => (isBehind() ? Math.max(1, blocks.height - state.lag) : (chain.branch().at(-1)?.height ?? blocks.height))
  const at = (height: number) => {
    if (height > headHeight()) return undefined
    const branched = isBehind() ? undefined : chain.branch().find((block) => block.height === height)
    return branched ?? told(height)
  }
  const headOf = () => {
    const head = at(headHeight())
    if (head === undefined) throw new RangeError('A chain has a block')
    return head
  }
  const irreversible = () => Math.max(1, headOf().irreversible - state.rewound)
  return {
    chain,
    chainId: () => (state.isOtherChain ? toHex(sha256(`other than ${chain.chainId}`)) : chain.chainId),
    head: headOf,
    irreversible,
    at,
    byId(id) {
      const block = at(heightOf(id))
      if (block?.id === id) return block
      // A node forgets the blocks of a branch once it cannot come back to them.
      const orphan = chain.orphan(id)
      return (orphan?.height ?? 0) > irreversible() ? orphan : undefined
    },
  }
}

/** From a height on it tells of blocks that never were: each fits its parent, as on a branch. */
function liar({ blocks }: Chain, state: AntelopeFaultState): (height: number) => Block | undefined {
  let since = 0
  let ids: string[] = []
  const invent = (height: number): Block | undefined => {
    const block = blocks.at(height)
    if (block === undefined) return undefined
    const previous = ids[height - 1 - since] ?? block.header.previous
    const roots = withRoots({ ...block.header, previous }, block.receipts)
    const header = { ...roots, actionRoot: toHex(sha256(`invented ${roots.actionRoot}`)) }
    return { ...block, header, id: blockId(header) }
  }
  return (height) => {
    if (state.disagreeFrom === 0 || height < state.disagreeFrom) return blocks.at(height)
    if (since !== state.disagreeFrom) [since, ids] = [state.disagreeFrom, []]
    for (let next = since + ids.length; next < height; next++) ids.push(invent(next)?.id ?? '')
    const block = invent(height)
    if (block !== undefined) ids[height - since] = block.id
    return block
  }
}
