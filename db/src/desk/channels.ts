import { randomBytes } from 'node:crypto'
import { UsageError } from '@secretariat/shared'
import { type MessageLocale, messageLocales, routesSchema } from '@secretariat/shared/alert'
import { z } from 'zod'
import type { Database } from '../client.js'
import { type ChannelKind, type ChannelTarget, channelKinds, parseChannel } from './channel-kind.js'
import { type ChannelRow, deskOf } from './tables.js'
import { together } from './together.js'
import type { Vault } from './vault.js'

/** A channel as it may be seen: without its secret. */
export type Channel = Omit<ChannelRow, 'secret' | 'paced' | 'removedAt'> & { readonly hasSecret: boolean }

/** What a person gives to make or to change a channel. */
export interface ChannelDraft {
  /** Undefined makes a new one. */
  readonly id?: number
  readonly name: string
  readonly kind: ChannelKind
  readonly settings: unknown
  /** Takes the place of those parts of the secret that it names; undefined keeps them all. */
  readonly secret?: object
  readonly locales: readonly MessageLocale[]
  readonly routes: readonly z.input<typeof routesSchema>[number][]
  readonly enabled: boolean
}

const draftSchema = z.object({
  name: z.string().trim().min(1, 'is what people call it').max(100),
  kind: z.enum(channelKinds),
  locales: z.array(z.enum(messageLocales)).min(1, 'needs a language: en, zh-CN or both'),
  routes: routesSchema,
  enabled: z.boolean(),
})

/** Channels by name; removed ones are not among them. */
export async function listChannels(db: Database): Promise<Channel[]> {
  const rows = await deskOf(db).selectFrom('desk.channel').selectAll().where('removedAt', 'is', null).orderBy('name').execute()
  return rows.map(({ secret, paced, removedAt, ...seen }) => ({ ...seen, hasSecret: secret !== null }))
}

/** Makes or changes a channel and answers its number. What is wrong with a draft is a UsageError, never with a secret in it. */
export async function saveChannel(db: Database, vault: Vault, draft: ChannelDraft, author: string): Promise<number> {
  const parsed = draftSchema.safeParse(draft, { reportInput: false })
  if (!parsed.success) throw new UsageError(`A channel's ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`, 2)
  const { name, kind, locales, routes, enabled } = parsed.data
  return await together(db, async (transaction) => {
    const before = draft.id === undefined ? undefined : await lock(transaction, draft.id)
    if (before !== undefined && before.kind !== kind)
      throw new UsageError(`${before.name} is a ${before.kind} channel; make another one for ${kind}`, 2)
    const given = mergedSecret(before, vault, draft.secret)
    const target = parseChannel({ kind, settings: draft.settings, secret: given })
    if (typeof target === 'string') throw new UsageError(`This ${kind} channel cannot be used: ${target}`, 2)
    await refuseTaken(transaction, name, draft.id)
    const values = {
      ...{ name, locales, enabled, settings: JSON.stringify(target.settings), routes: JSON.stringify(routes), updatedAt: new Date() },
      // Whoever mended it expects it to be tried again.
      ...{ problem: null, problemAt: null, heldUntil: null },
    }
    const desk = deskOf(transaction)
    const { id } =
      before ??
      (await desk
        .insertInto('desk.channel')
        .values({ ...values, kind, createdBy: author })
        .returning('id')
        .executeTakeFirstOrThrow())
    const secret = vault.seal(JSON.stringify(target.secret), boundTo(id))
    await desk
      .updateTable('desk.channel')
      .set({ ...values, secret })
      .where('id', '=', id)
      .execute()
    return id
  })
}

/** Stops or starts sending through a channel. What waits meanwhile is sent once it is on again. */
export async function switchChannel(db: Database, id: number, enabled: boolean): Promise<void> {
  await together(db, async (transaction) => {
    await lock(transaction, id)
    // Whoever turns it on expects it to be tried again.
    const fresh = enabled ? { problem: null, problemAt: null, heldUntil: null } : {}
    await deskOf(transaction)
      .updateTable('desk.channel')
      .set({ enabled, ...fresh, updatedAt: new Date() })
      .where('id', '=', id)
      .execute()
  })
}

/** Signs what a webhook is posted with a new key from now on, and answers it: it is not shown again. */
export async function replaceSigningKey(db: Database, vault: Vault, id: number): Promise<string> {
  return await together(db, async (transaction) => {
    const row = await lock(transaction, id)
    if (row.kind !== 'webhook') throw new UsageError(`${row.name} is a ${row.kind} channel; only what a webhook is posted is signed`)
    const target = openTarget(vault, row)
    const key = newSigningKey()
    const secret = vault.seal(JSON.stringify({ ...target.secret, key }), boundTo(id))
    await deskOf(transaction).updateTable('desk.channel').set({ secret, updatedAt: new Date() }).where('id', '=', id).execute()
    return key
  })
}

/** A key as standard-webhooks writes them. */
export function newSigningKey(): string {
  return `whsec_${randomBytes(24).toString('base64')}`
}

/** Ends a channel: nothing is sent through it any more, and its secret is forgotten. What was sent through it stays. */
export async function removeChannel(db: Database, id: number): Promise<void> {
  await together(db, async (transaction) => {
    const { name } = await lock(transaction, id)
    const desk = deskOf(transaction)
    const gone = { enabled: false, secret: null, removedAt: new Date(), name: `${name} (${id})` }
    await desk.updateTable('desk.channel').set(gone).where('id', '=', id).execute()
    const left = ['pending', 'retry', 'awaiting-human'] as const
    await desk
      .updateTable('desk.outbox')
      .set({ state: 'skipped', problem: 'channel removed' })
      .where('channel', '=', id)
      .where('state', 'in', left)
      .execute()
  })
}

/** A channel with its secret, for who sends. */
export function openTarget(vault: Vault, row: ChannelRow): ChannelTarget {
  const target = parseChannel({ kind: row.kind, settings: row.settings, secret: secretOf(row, vault) })
  if (typeof target === 'string') throw new UsageError(`${row.name} cannot be used: ${target}`)
  return target
}

/** A secret that is moved to the row of another channel cannot be opened there. */
const boundTo = (id: number): string => `channel/${id}`

const keptSchema = z.record(z.string(), z.unknown())

function secretOf(row: ChannelRow | undefined, vault: Vault): object {
  return row === undefined || row.secret === null ? {} : keptSchema.parse(JSON.parse(vault.open(row.secret, boundTo(row.id))))
}

/** Parts that are given take the place of those that are kept. Whoever enters one anew need not know the secret of ours that sealed the old. */
function mergedSecret(before: ChannelRow | undefined, vault: Vault, given: object | undefined): object {
  try {
    return { ...secretOf(before, vault), ...given }
  } catch (error) {
    if (given === undefined || !(error instanceof UsageError)) throw error
    return given
  }
}

async function lock(db: Database, id: number): Promise<ChannelRow> {
  const found = await deskOf(db)
    .selectFrom('desk.channel')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (found === undefined) throw new UsageError(`There is no channel ${id}; list shows those there are`)
  return found
}

async function refuseTaken(db: Database, name: string, id: number | undefined): Promise<void> {
  const other = await deskOf(db).selectFrom('desk.channel').select('id').where('name', '=', name).executeTakeFirst()
  if (other !== undefined && other.id !== id) throw new UsageError(`There is a channel ${name} already; give this one another name`)
}
