import { type Database, forgetChain } from '@secretariat/db'
import { type ChainConfig, parseChain } from '@secretariat/indexer'
import { type Devnet, startDevnet } from '@secretariat/indexer/devnet'
import { ChainId, Height } from '@secretariat/shared'

const id = ChainId('demo')
const SLOT_MS = 6000
/** Blocks that a new demonstration has behind it: some five hours of council life, indexed in seconds. */
const PAST_BLOCKS = 3000
/** A demonstration left alone for longer begins anew, instead of making up for days. */
const LONGEST_PAST_MS = 24 * 60 * 60 * 1000

export interface Demo {
  readonly chain: ChainConfig
  readonly devnet: Devnet
}

/** The simulated chain of a start without `--chain`. It goes on where the database left it, as if it had never stopped. */
export async function startDemo(db: Database): Promise<Demo> {
  const began = await genesisTime(db)
  const devnet = began === undefined ? undefined : await startAt(began)
  if (devnet !== undefined && (await isSameStory(db, devnet))) return { chain: chainAt(devnet.url), devnet }
  await devnet?.stop()
  await forgetChain(db, id)
  const anew = await startAt(Date.now() - PAST_BLOCKS * SLOT_MS)
  return { chain: chainAt(anew.url), devnet: anew }
}

const startAt = (startsAt: number): Promise<Devnet> => startDevnet({ kind: 'collective', seed: 'demo', startsAt })
const chainAt = (url: string): ChainConfig => ({ ...parseChain(`${id}=${url}`, 'collective'), name: 'Demo chain', demo: true })

/** When the demonstration of this database began, if it may go on: its first block fills the slot after genesis. */
async function genesisTime(db: Database): Promise<number | undefined> {
  const first = await db.selectFrom('block').select('slot').where('chain', '=', id).where('height', '=', Height(1)).executeTakeFirst()
  const began = first?.slot == null ? undefined : (first.slot - 1) * SLOT_MS
  return began !== undefined && Date.now() - began < LONGEST_PAST_MS ? began : undefined
}

/** A newer simulation may tell another story from the same beginning. */
async function isSameStory(db: Database, devnet: Devnet): Promise<boolean> {
  const newest = await db
    .selectFrom('block')
    .select(['height', 'hash'])
    .where('chain', '=', id)
    .orderBy('height', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest !== undefined && devnet.ledger().hashes[newest.height] === newest.hash
}
