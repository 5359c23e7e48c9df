import { type Database, ensureChain } from '@secretariat/db'
import type { ChainConfig } from '../chains.js'
import type { Identity } from '../sources/source.js'

/** Makes a chain known before a node answers, so that its page can say what is wrong; what a node tells of it is added. */
export async function introduceChain(db: Database, chain: ChainConfig, identity?: Identity): Promise<void> {
  const known = await db.selectFrom('chain').select('displayName').where('id', '=', chain.id).executeTakeFirst()
  await ensureChain(db, {
    id: chain.id,
    family: chain.profile.family,
    profile: chain.profile.name,
    genesis: identity?.genesis ?? null,
    displayName: chain.name ?? identity?.name ?? known?.displayName ?? chain.id,
    ss58Prefix: identity?.ss58Prefix ?? null,
    demo: chain.demo,
    ...timingOf(chain.profile),
  })
}

function timingOf(profile: ChainConfig['profile']) {
  if (profile.family === 'substrate') return {}
  return { slotIntervalMs: profile.timing.intervalMs, slotRepetitions: profile.timing.repetitions }
}
