import type { Schema } from '@secretariat/db'
import type { ChainId, Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { builder } from '../../builder.js'
import type { Loaders } from '../../context.js'
import { rowLoader } from '../base/loader.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'

/** The newest block that is read, and the one from which the pace is measured. */
export interface PaceRow {
  readonly chain: ChainId
  readonly height: Height
  readonly at: Date
  readonly sinceHeight: Height
  readonly sinceAt: Date
}

const measured = 1000
const rule: DefinitionRow = {
  key: 'block-time-estimate',
  version: 1,
  formula: `time of the newest block read + blocks left × mean time of the last ${measured} blocks read (fewer where fewer are read without a gap)`,
  exclusions: ['blocks that are not read', 'changes of pace that are still to come'],
}

export function paceLoaders(db: Kysely<Schema>) {
  return {
    pace: rowLoader(
      String,
      (chains: readonly ChainId[]) => findPaces(db, chains),
      ({ chain }) => chain,
    ),
  }
}

async function findPaces(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<PaceRow[]> {
  const { rows } = await sql<PaceRow>`
    /* pace of chains */
    select newest.chain, newest.height, newest.time as at, earlier.height as since_height, earlier.time as since_at
    from (select chain, max(last) as last from coverage where chain = any(${chains}::text[]) group by chain) read
    join coverage span on span.chain = read.chain and span.last = read.last
    join block newest on newest.chain = read.chain and newest.height = read.last
    join block earlier on earlier.chain = read.chain and earlier.height = greatest(span.first, read.last - ${measured})`.execute(db)
  return rows
}

/** Mean seconds between blocks; null where fewer than two are read. */
export function secondsPerBlock({ height, at, sinceHeight, sinceAt }: PaceRow): number | null {
  return height > sinceHeight ? (at.getTime() - sinceAt.getTime()) / 1000 / (height - sinceHeight) : null
}

interface Estimate extends PaceRow {
  readonly block: Height
  readonly seconds: number
}

/** When a block to come will be, as far as the pace tells; null for blocks that are final already, read or not, and where there is no pace. */
export async function estimateOf(load: Loaders, chain: ChainId, block: Height): Promise<Estimate | null> {
  const [pace, progress] = await Promise.all([load.pace.load(chain), load.progress.load(chain)])
  if (progress?.finalized != null && progress.finalized >= block) return null
  const seconds = pace === undefined ? null : secondsPerBlock(pace)
  return pace === undefined || seconds === null || block <= pace.height ? null : { ...pace, block, seconds }
}

export const BlockEstimate = builder.objectRef<Estimate>('BlockEstimate').implement({
  description: 'When a block that is still to come will be. An estimate, never a promise of the chain.',
  fields: (t) => ({
    block: t.expose('block', { type: 'BlockNumber', description: 'The block to come.' }),
    blocksLeft: t.int({
      description: 'Blocks between the newest one that is read and it.',
      resolve: ({ block, height }) => block - height,
    }),
    at: t.field({
      type: 'DateTime',
      description: 'Estimated time.',
      resolve: ({ at, block, height, seconds }) => new Date(at.getTime() + (block - height) * seconds * 1000),
    }),
    secondsPerBlock: t.exposeFloat('seconds', { description: 'Mean time between blocks that it rests on.' }),
    fromBlock: t.expose('sinceHeight', { type: 'BlockNumber', description: 'First block of those the mean is taken of.' }),
    toBlock: t.expose('height', { type: 'BlockNumber', description: 'Last block of those: the newest one that is read.' }),
    definition: t.field({ type: Definition, description: 'How it is computed.', resolve: () => rule }),
  }),
})
