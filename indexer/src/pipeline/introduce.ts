import { type Chain, type Database, ensureChain } from '@secretariat/db'
import type { ChainConfig } from '../chains.js'
import type { Identity } from '../sources/source.js'

/** Makes a chain known before a node answers, so that its page can say what is wrong; what a node tells of it is added. */
export async function introduceChain(db: Database, chain: ChainConfig, identity?: Identity): Promise<void> {
  const known = await db.selectFrom('chain').select('displayName').where('id', '=', chain.id).executeTakeFirst()
  await ensureChain(db, {
    ...describeChain(chain),
    genesis: identity?.genesis ?? null,
    displayName: chain.name ?? identity?.name ?? known?.displayName ?? chain.id,
    ss58Prefix: identity?.ss58Prefix ?? null,
  })
}

/** A chain as far as it is known without a node. */
export function describeChain({ id, name, profile, demo }: Omit<ChainConfig, 'endpoints'>): Chain {
  const told = { id, family: profile.family, profile: profile.name, genesis: null, displayName: name ?? id, ss58Prefix: null, demo }
  if (profile.family === 'substrate') return told
  return { ...told, slotIntervalMs: profile.timing.intervalMs, slotRepetitions: profile.timing.repetitions }
}
