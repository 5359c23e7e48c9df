import { UsageError } from '@secretariat/shared'
import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../client.js'
import { type ContactCard, type ContactDraft, cardSchema, contactSchema } from './contact.js'
import { type ContactTable, deskOf } from './tables.js'
import { together } from './together.js'
import type { Vault } from './vault.js'

/** A contact as it stands in the table: who it is and how to reach them is sealed. */
export type ContactRow = Selectable<ContactTable>

export interface Imported {
  readonly added: number
  readonly changed: number
  readonly same: number
}

/** Who it is and how to reach them; undefined where it was encrypted with another secret. */
export function openCard({ card, ...row }: Pick<ContactRow, 'card' | 'chain' | 'subject'>, vault: Vault): ContactCard | undefined {
  try {
    return cardSchema.parse(JSON.parse(vault.open(card, boundTo(row))))
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** Makes a contact, or changes the one with this number, and answers its number. What is wrong with a draft is a ZodError. */
export async function saveContact(db: Database, vault: Vault, draft: ContactDraft, author: string, id?: number): Promise<number> {
  const values = sealed(contactSchema.parse(draft, { reportInput: false }), vault, author)
  const contacts = deskOf(db)
  if (id === undefined) return (await contacts.insertInto('desk.contact').values(values).returning('id').executeTakeFirstOrThrow()).id
  const { numUpdatedRows } = await contacts.updateTable('desk.contact').set(values).where('id', '=', id).executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new UsageError(`There is no contact ${id}; somebody removed it`)
  return id
}

/** Forgets a contact: nothing of it is kept. */
export async function removeContact(db: Database, id: number): Promise<void> {
  const { numDeletedRows } = await deskOf(db).deleteFrom('desk.contact').where('id', '=', id).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new UsageError(`There is no contact ${id}; somebody removed it`)
}

/** The whole book, in the order of calling. */
export async function listContacts(db: Database): Promise<ContactRow[]> {
  return await deskOf(db)
    .selectFrom('desk.contact')
    .selectAll()
    .orderBy('chain')
    .orderBy('subject')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Adds what is new and changes the rest: the same person with the same way at the same subject is one contact. Removes nothing. */
export async function importContacts(db: Database, vault: Vault, drafts: readonly ContactDraft[], author: string): Promise<Imported> {
  return await together(db, async (transaction) => {
    const kept = new Map((await listContacts(transaction)).flatMap((row) => keyed(row, vault)))
    const counts = { added: 0, changed: 0, same: 0 }
    for (const draft of drafts) {
      const before = kept.get(keyOf(draft))
      if (before !== undefined && isSame(before, draft)) {
        counts.same += 1
        continue
      }
      const id = await saveContact(transaction, vault, draft, author, before?.id)
      kept.set(keyOf(draft), { ...draft, id })
      counts[before === undefined ? 'added' : 'changed'] += 1
    }
    return counts
  })
}

type Kept = ContactDraft & { readonly id: number }

function keyed(row: ContactRow, vault: Vault): [string, Kept][] {
  const card = openCard(row, vault)
  if (card === undefined) return []
  const contact = { ...row, ...card }
  return [[keyOf(contact), contact]]
}

const keyOf = ({ chain, subject, person, way }: ContactDraft): string => JSON.stringify([chain, subject, person, way])

function isSame(before: ContactDraft, draft: ContactDraft): boolean {
  return (['position', 'value', 'language', 'zone', 'hours', 'note'] as const).every((field) => before[field] === draft[field])
}

/** A card that is moved to another subject cannot be opened there: nobody is called about what is not theirs. */
const boundTo = ({ chain, subject }: Pick<ContactRow, 'chain' | 'subject'>): string => `contact/${chain}/${subject}`

function sealed({ person, value, note, ...open }: ContactDraft, vault: Vault, author: string): Insertable<ContactTable> {
  const card = vault.seal(JSON.stringify({ person, value, note }), boundTo(open))
  return { ...open, card, updatedBy: author, updatedAt: new Date() }
}
