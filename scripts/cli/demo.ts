import { type Database, forgetChain } from '@secretariat/db'
import { type ChainConfig, chainOf, introduceChain } from '@secretariat/indexer'
import { type Devnet, type DevnetKind, startDevnet } from '@secretariat/indexer/devnet'
import { ChainId, Height } from '@secretariat/shared'

/** A demonstration left alone for longer begins anew, instead of making up for days. */
const LONGEST_PAST_MS = 24 * 60 * 60 * 1000

interface Plan {
  readonly id: ChainId
  readonly name: string
  readonly kind: DevnetKind
  readonly slotMs: number
  /** Slots from the genesis to the first block; none where the first block is the genesis. */
  readonly firstSlot: number
  /** Slots that a new demonstration has behind it, indexed in seconds. */
  readonly past: number
}

const plans: readonly Plan[] = [
  // Some five hours of council life.
  { id: ChainId('demo'), name: 'Demo chain', kind: 'collective', slotMs: 6000, firstSlot: 1, past: 3000 },
  // Five elected councils with a failed election between them; the next one is being elected, proposals are open.
  { id: ChainId('demo-joystream'), name: 'Demo Joystream', kind: 'joystream', slotMs: 6000, firstSlot: 1, past: 4225 },
  // Fifty multisigs, eighteen schedules, two stops of the chain, a budget at work.
  { id: ChainId('demo-eosc'), name: 'Demo EOSC', kind: 'eosc', slotMs: 3000, firstSlot: 0, past: 3000 },
]

export interface Demo {
  readonly chain: ChainConfig
  readonly devnet: Devnet<DevnetKind>
}

/** The chains of the demonstration, before they are simulated. */
export const demoChains: readonly ChainConfig[] = plans.map((plan) => chainAt(plan, []))

/** The simulated chains of a start without `--chain`. Each goes on where the database left it, as if it had never stopped. */
export function startDemos(db: Database): Promise<Demo[]> {
  return Promise.all(plans.map((plan) => startDemo(db, plan)))
}

async function startDemo(db: Database, plan: Plan): Promise<Demo> {
  const began = await genesisTime(db, plan)
  const devnet = began === undefined ? undefined : await startAt(plan, began)
  if (devnet !== undefined && (await isSameStory(db, plan, devnet))) return { chain: chainAt(plan, [devnet.url]), devnet }
  await devnet?.stop()
  await forgetChain(db, plan.id)
  await introduceChain(db, chainAt(plan, []))
  const anew = await startAt(plan, Date.now() - plan.past * plan.slotMs)
  return { chain: chainAt(plan, [anew.url]), devnet: anew }
}

const startAt = ({ id, kind }: Plan, startsAt: number): Promise<Devnet<DevnetKind>> => startDevnet({ kind, seed: id, startsAt })

function chainAt({ id, name, kind }: Plan, endpoints: readonly string[]): ChainConfig {
  return { ...chainOf(id, kind), name, endpoints, demo: true }
}

/** When the demonstration of this database began, if it may go on. */
async function genesisTime(db: Database, { id, slotMs, firstSlot }: Plan): Promise<number | undefined> {
  const first = await db.selectFrom('block').select('time').where('chain', '=', id).where('height', '=', Height(1)).executeTakeFirst()
  const began = first === undefined ? undefined : first.time.getTime() - firstSlot * slotMs
  return began !== undefined && Date.now() - began < LONGEST_PAST_MS ? began : undefined
}

/** A newer simulation may tell another story from the same beginning. */
async function isSameStory(db: Database, { id }: Plan, devnet: Devnet<DevnetKind>): Promise<boolean> {
  const newest = await db
    .selectFrom('block')
    .select(['height', 'hash'])
    .where('chain', '=', id)
    .orderBy('height', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest !== undefined && devnet.ledger().hashes[newest.height] === newest.hash
}
