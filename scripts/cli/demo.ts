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

/** The simulated chain of a start without `--chain`. It goes on where the database left it, as if it had never stopped. */
export async function startDemo(db: Database): Promise<{ readonly chain: ChainConfig; stop(): Promise<void> }> {
  const devnet: Devnet = await startDevnet({ kind: 'collective', seed: 'demo', startsAt: await genesisTime(db) })
  return { chain: { ...parseChain(`${id}=${devnet.url}`, 'collective'), name: 'Demo chain', demo: true }, stop: () => devnet.stop() }
}

/** When the demonstration of this database began: its first block is in the slot after genesis, or a few later. */
async function genesisTime(db: Database): Promise<number> {
  const first = await db
    .selectFrom('block')
    .select(['slot', 'skipped'])
    .where('chain', '=', id)
    .where('height', '=', Height(1))
    .executeTakeFirst()
  const began = first?.slot == null ? undefined : (first.slot - 1 - (first.skipped ?? 0)) * SLOT_MS
  if (began !== undefined && Date.now() - began < LONGEST_PAST_MS) return began
  await forgetChain(db, id)
  return Date.now() - PAST_BLOCKS * SLOT_MS
}
