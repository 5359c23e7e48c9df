import { BlockHash, UsageError } from '@secretariat/shared'
import { type Pool as AnyPool, type PoolOptions as AnyPoolOptions, poolOf } from '../pool.js'
import { connect, type Endpoint } from './endpoint.js'

/** Several endpoints of one Substrate chain. */
export type Pool = AnyPool<Endpoint>

export interface PoolOptions extends Pick<AnyPoolOptions<Endpoint>, 'chain' | 'urls' | 'giveUpAfterMs' | 'onTrouble'> {
  /** Genesis hash of the chain that is wanted; undefined when the first endpoint decides. */
  readonly genesis: BlockHash | undefined
}

export function openPool({ genesis, ...options }: PoolOptions): Pool {
  let wanted = genesis
  return poolOf({
    ...options,
    example: 'wss://…',
    async open(url) {
      const endpoint = await connect(url)
      try {
        const found = await endpoint.call('chain_getBlockHash', [0], BlockHash.schema)
        wanted ??= found
        if (found === wanted) return endpoint
        throw new UsageError(
          `${url} serves another chain than ${options.chain}: its genesis block is ${found}, expected ${wanted}. Give an endpoint of ${options.chain}, or use another chain id or --data-dir.`,
        )
      } catch (error) {
        await endpoint.close()
        throw error
      }
    },
  })
}
