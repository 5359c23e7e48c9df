import { type BlockHash, UsageError } from '@secretariat/shared'
import { type Pool, type PoolOptions, poolOf } from '../pool.js'
import { type Nodeos, openNodeos } from './nodeos.js'
import { askInfo } from './questions.js'

export interface NodeosPoolOptions extends Pick<PoolOptions<Nodeos>, 'chain' | 'urls' | 'giveUpAfterMs' | 'onTrouble'> {
  /** Id of the chain that is wanted; undefined when the first endpoint decides. */
  readonly genesis: BlockHash | undefined
  /** Time after which a node that says nothing is left; some seconds unless told. */
  readonly answerMs?: number | undefined
}

/** Several endpoints of one Antelope chain. */
export function openNodeosPool({ genesis, answerMs, ...options }: NodeosPoolOptions): Pool<Nodeos> {
  let wanted = genesis
  return poolOf({
    ...options,
    example: 'https://…',
    async open(url) {
      const node = openNodeos(url, answerMs)
      try {
        const { chain_id: found } = await askInfo(node)
        wanted ??= found
        if (found === wanted) return node
        throw new UsageError(
          `${url} serves another chain than ${options.chain}: its chain id is ${found}, expected ${wanted}. Give an endpoint of ${options.chain}, or use another chain id or --data-dir.`,
        )
      } catch (error) {
        await node.close()
        throw error
      }
    },
  })
}
