import { AccountId, type HeldAuthority, isProducerLevel } from '@secretariat/shared'
import { openProposals } from './msig-samples.js'
import type { TableSample, Tables } from './profile.js'

interface Level {
  readonly actor: string
  readonly permission: string
}

/** Whose signatures open multisigs need: the permissions that their actions name, and those of the accounts that these name. */
export function authoritySample(everySlots: number): TableSample {
  return { name: 'authorities', everySlots, read: statedBy }
}

async function statedBy(tables: Tables) {
  const proposals = await openProposals(tables)
  if (proposals === null) return []
  const wanted = proposals.flatMap(({ transaction }) => transaction.actions.flatMap(({ authorization }) => authorization))
  const named = await held(tables, wanted)
  const behind = named.flatMap(({ authority }) => authority?.accounts ?? [])
  const known = new Set(named.map(({ account, permission }) => `${account}@${permission}`))
  const others = behind.filter(({ actor, permission }) => !known.has(`${actor}@${permission}`))
  return [{ kind: 'authority.stated' as const, authorities: [...named, ...(await held(tables, others))] }]
}

/** What each level asks for, by name; who may act for the producers is told by their schedule. */
async function held(tables: Tables, levels: readonly Level[]): Promise<HeldAuthority[]> {
  const asked = new Map(levels.filter((each) => !isProducerLevel(each)).map((each) => [`${each.actor}@${each.permission}`, each]))
  const wanted = [...asked].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
  const actors = [...new Set(wanted.map(({ actor }) => actor))]
  const told = new Map(await Promise.all(actors.map(async (actor) => [actor, await tables.permissions(actor)] as const)))
  return wanted.map(({ actor, permission }) => {
    const found = told.get(actor)?.find((each) => each.permission === permission)
    return { account: AccountId(actor), permission, parent: found?.parent ?? null, authority: found?.authority ?? null }
  })
}
