import { AssetId, BlockHash, ChainId } from '@secretariat/shared'
import type { AntelopeProfile } from '../profiles/antelope/profile.js'
import type { AbiShelf } from '../sources/antelope/abis.js'
import { openNodeosPool } from '../sources/antelope/pool.js'
import { antelopeSource } from '../sources/antelope/source.js'
import type { Source } from '../sources/source.js'
import { mapShelf } from './map-shelf.js'
import { CHAIN_ID } from './nodeos.js'

/** A chain that nothing is wanted from but its blocks. */
export const plainProfile: AntelopeProfile = {
  ...{ family: 'antelope', name: 'plain', version: 1, timing: { intervalMs: 3000, repetitions: 1 } },
  ...{ core: { asset: AssetId('EOS'), decimals: 4 }, fee: true, defersMultisig: true, contracts: [], samples: [] },
}

interface Opening {
  readonly giveUpAfterMs?: number
  readonly profile?: AntelopeProfile
  readonly shelf?: AbiShelf
}

/** Sources of nodes that say what a test tells them to; `closeAll` ends those that were opened. */
export function toldSources() {
  const sources: Source[] = []
  return {
    open(nodes: readonly { readonly url: string }[], { giveUpAfterMs = 2000, profile = plainProfile, shelf = mapShelf() }: Opening = {}) {
      const troubles: (string | null)[] = []
      const pool = openNodeosPool({
        ...{ chain: 'alpha', urls: nodes.map(({ url }) => url), genesis: BlockHash(CHAIN_ID), giveUpAfterMs, answerMs: 300 },
        onTrouble: (trouble) => troubles.push(trouble),
      })
      const source = antelopeSource(ChainId('alpha'), profile, pool, shelf)
      sources.push(source)
      return { source, troubles }
    },
    async closeAll() {
      await Promise.all(sources.splice(0).map((source) => source.close()))
    },
  }
}
