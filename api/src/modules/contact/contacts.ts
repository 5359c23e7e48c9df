import { type ContactCard, type ContactRow, deskOf, openCard, type Schema, type Vault } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import type { Viewer } from '../../caller.js'
import type { Context } from '../../context.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { refusal } from '../base/require-role.js'
import { privateDb } from '../channel/channels.js'

/** A contact as those on duty see it; without a card where it was encrypted with another secret. */
export interface OpenContact extends Omit<ContactRow, 'card'> {
  readonly card: ContactCard | undefined
}

/** The book for those who may look into it, and what opens it. */
export function privateBook(context: Context): { readonly db: Kysely<Schema>; readonly viewer: Viewer; readonly vault: Vault } {
  const open = privateDb(context)
  if (context.vault === undefined) throw refusal('FORBIDDEN', 403, 'This installation keeps no secrets, and so no contacts')
  return { ...open, vault: context.vault }
}

export interface ContactList {
  readonly chain: ChainId | null
  readonly subject: string | null
  readonly listing: Listing<OpenContact>
}

/** In the order of calling. */
export function contactList(chain: ChainId | null, subject: string | null): ContactList {
  const keys = [
    { column: 'chain', type: 'text', direction: 'ASC' },
    { column: 'subject', type: 'text', direction: 'ASC' },
    { column: 'position', type: 'int8', direction: 'ASC' },
    { column: 'id', type: 'int8', direction: 'ASC' },
  ] as const
  return { chain, subject, listing: { name: 'contacts', filter: { chain, subject }, keys } }
}

function matching(db: Kysely<Schema>, { chain, subject }: ContactList) {
  let rows = deskOf(db).selectFrom('desk.contact').selectAll()
  if (chain !== null) rows = rows.where('chain', '=', chain)
  return subject === null ? rows : rows.where('subject', '=', subject)
}

export async function findContacts(db: Kysely<Schema>, vault: Vault, list: ContactList, span: Span): Promise<OpenContact[]> {
  const rows = await pageOf(matching(db, list), list.listing, span).execute()
  return rows.map((row) => opened(row, vault))
}

export function countContacts(db: Kysely<Schema>, list: ContactList): Promise<number> {
  return countRows(db, matching(db, list))
}

export async function findContact(db: Kysely<Schema>, vault: Vault, id: number): Promise<OpenContact | undefined> {
  const row = await deskOf(db).selectFrom('desk.contact').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : opened(row, vault)
}

export function opened(row: ContactRow, vault: Vault): OpenContact {
  const { card, ...seen } = row
  return { ...seen, card: openCard(row, vault) }
}
