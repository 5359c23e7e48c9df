import type { Database } from '@secretariat/db'
import { AccountId, BlockHash, ChainId } from '@secretariat/shared'
import { hashOf, scheduleStated } from '@secretariat/shared/testing'
import { fill } from '../fill.js'
import { multisigStory } from './multisigs.js'
import { producers } from './producers.js'

const id = ChainId('gamma')
const accounts = producers.map((name) => AccountId(name))

/** Writes an Antelope chain with as many multisigs as are asked for. */
export async function writeAntelope(db: Database, blocks: number, multisigs: number): Promise<void> {
  const roster = accounts.map((producer) => ({ producer, key: null }))
  const facts = [scheduleStated({ height: 1, ordinal: 90, version: 1, producers: roster }), ...multisigStory(blocks, multisigs)]
  await fill(db, {
    chain: {
      id,
      family: 'antelope',
      profile: 'eosc',
      genesis: BlockHash(hashOf(0)),
      displayName: 'Bench',
      ss58Prefix: null,
      slotIntervalMs: 6000,
      slotRepetitions: 1,
      demo: true,
    },
    blocks,
    authorOf: (height) => accounts[height % accounts.length] ?? AccountId('prod.a'),
    factsOf: (first, last) => facts.filter(({ height }) => height >= first && height <= last),
  })
}
