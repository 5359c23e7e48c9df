import { type StatedOfIncident, stateOfIncident, type Voice } from '@secretariat/db'
import { type ChainId, entrySchema, Timestamp, UsageError } from '@secretariat/shared'
import { writeMessage } from '@secretariat/shared/alert'
import { z } from 'zod'
import { actorOf } from '../../caller.js'
import { alertProfileOf } from '../alert-rule/rules.js'
import { type Change, Mistake } from '../base/mutation.js'
import { type IncidentRow, parseIncidentKey } from './incidents.js'

/** What is said, without about which incident. */
type Said = StatedOfIncident extends infer S ? (S extends StatedOfIncident ? Pick<S, 'kind' | 'data'> : never) : never

/** Keeps what the viewer says of an incident, and answers it as it is then. */
export async function sayOf(change: Change, key: string, said: Said): Promise<IncidentRow> {
  const { chain, id } = await requireIncident(change, key)
  // Safety: kind and data come from one statement; chain and subject are those of every one of them.
  const stated = { ...said, chain, subject: String(id) } as StatedOfIncident
  const actor = { ...actorOf(change.context.caller), name: change.viewer.name }
  const now = Timestamp(change.context.now.getTime())
  const voice = await voiceOf(change, chain)
  await mending(async () => {
    // What is wrong with the words is said before what is wrong with the time of saying them.
    entrySchema.parse(stated)
    await stateOfIncident(change.db, actor, stated, { now, voice })
  })
  return await requireIncident(change, key)
}

async function requireIncident({ db }: Change, key: string): Promise<IncidentRow> {
  const id = parseIncidentKey(key)
  const found = id === undefined ? undefined : await db.selectFrom('incidentState').selectAll().where('id', '=', id).executeTakeFirst()
  if (found === undefined) throw new Mistake('NOT_FOUND', 'incident', `There is no incident ${key.slice(0, 40)}`)
  return found
}

async function voiceOf({ db, context }: Change, chain: ChainId): Promise<Voice> {
  const found = await db.selectFrom('chain').select(['displayName', 'profile']).where('id', '=', chain).executeTakeFirst()
  const profile = alertProfileOf(found?.profile ?? '')
  if (found === undefined || profile === undefined) throw new Mistake('INVALID', 'incident', `No rule speaks of ${chain}`)
  return { write: writeMessage, chainName: found.displayName ?? chain, profile, dashboard: context.dashboard ?? null }
}

/** What the rules of alerts refuse is a mistake of the person; the parts of an entry are named as in the input. */
export async function mending<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof UsageError) throw new Mistake('INVALID', null, error.message)
    const [issue] = error instanceof z.ZodError ? error.issues : []
    if (issue === undefined) throw error
    throw new Mistake('INVALID', issue.path.filter((part) => part !== 'data').join('.') || null, issue.message)
  }
}
