import { type ContactWay, type Imported, importContacts, removeContact, saveContact } from '@secretariat/db'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { Incident } from '../incident/schema.js'
import { mending, sayOf } from '../incident/state.js'
import { findContact, type OpenContact, privateBook } from './contacts.js'
import { parseContacts } from './csv.js'
import { ContactRef, ContactWayRef, subjectOf } from './schema.js'

interface SaveContact {
  key?: string | null | undefined
  chain: string
  subject: string
  position?: number | null | undefined
  person: string
  way: ContactWay
  value: string
  language?: string | null | undefined
  zone?: string | null | undefined
  hours?: string | null | undefined
  note?: string | null | undefined
}

mutation('saveContact', {
  description: 'Writes down whom to ask, or changes that. Who it is and how to reach them is encrypted.',
  role: 'deputy',
  input: builder.inputRef<SaveContact>('SaveContactInput').implement({
    description: 'The contact as it shall be.',
    fields: (t) => ({
      key: t.string({ description: 'Key of the one to change; a new one, when absent.' }),
      chain: t.string({ required: true, description: 'Key of the chain.' }),
      subject: t.string({ required: true, description: 'A producer, a validator, or the key of the chain for the chain itself.' }),
      position: t.int({ description: 'Who is asked first has 1, which it is when absent.' }),
      person: t.string({ required: true, description: 'Who it is.' }),
      way: t.field({ type: ContactWayRef, required: true, description: 'How they are reached.' }),
      value: t.string({ required: true, description: 'The name, number or address there.' }),
      language: t.string({ description: 'Tag of the language to speak: `zh-CN`.' }),
      zone: t.string({ description: 'Their time zone: `Asia/Shanghai`.' }),
      hours: t.string({ description: 'When they may be asked by their own clock: `09:00-22:00`.' }),
      note: t.string({ description: 'What else is to be known.' }),
    }),
  }),
  result: ContactRef,
  async run({ key, chain: name, subject, position, language, zone, hours, note, ...rest }, change) {
    const { vault } = privateBook(change.context)
    const chain = requireChainId(name)
    await requireChains(change, [chain])
    const told = { language: language || null, zone: zone || null, hours: hours || null, note: note ?? '' }
    const draft = { ...rest, ...told, chain, subject: subjectOf(subject), position: position ?? 1 }
    const before = key == null ? undefined : numberOf(key)
    const id = await mending(() => saveContact(change.db, vault, draft, change.viewer.name, before))
    await change.audit('contact.saved', `${chain}/${draft.subject}/${id}`)
    return await requireContact(change, id)
  },
})

const contactInput = builder.inputRef<{ contact: string }>('RemoveContactInput').implement({
  description: 'Which one.',
  fields: (t) => ({ contact: t.string({ required: true, description: 'Key of the contact.' }) }),
})

mutation('removeContact', {
  description: 'Forgets a contact. Answers it as it was.',
  role: 'deputy',
  input: contactInput,
  result: ContactRef,
  async run({ contact }, change) {
    const before = await requireContact(change, numberOf(contact))
    await mending(() => removeContact(change.db, before.id))
    await change.audit('contact.removed', `${before.chain}/${before.subject}/${before.id}`)
    return before
  },
})

const ImportedRef = builder.objectRef<Imported>('ContactsImported').implement({
  description: 'What became of a table of contacts.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'New ones.' }),
    changed: t.exposeInt('changed', { description: 'Ones that were there and said something else.' }),
    same: t.exposeInt('same', { description: 'Ones that were there as they are.' }),
  }),
})

mutation('importContacts', {
  description:
    'Reads contacts from a table: all of them or none. The same person with the same way at the same subject is one; none is removed.',
  role: 'deputy',
  input: builder.inputRef<{ csv: string }>('ImportContactsInput').implement({
    description: 'The table.',
    fields: (t) => ({
      csv: t.string({
        required: true,
        description: 'CSV with the columns of /v1/contacts.csv; position, language, zone, hours and note may be left out.',
      }),
    }),
  }),
  result: ImportedRef,
  async run({ csv }, change) {
    const { vault } = privateBook(change.context)
    const drafts = parseContacts(csv)
    await requireChains(
      change,
      drafts.map(({ chain }) => chain),
    )
    const imported = await importContacts(change.db, vault, drafts, change.viewer.name)
    await change.audit('contacts.imported', `${imported.added} added, ${imported.changed} changed`)
    return imported
  },
})

interface Told {
  incident: string
  contact: string
  note: string
}

mutation('tellContact', {
  description:
    'Notes on an incident that a contact was told. The note is public, so it may not hold how to reach them; the audit log knows whom.',
  role: 'operator',
  input: builder.inputRef<Told>('TellContactInput').implement({
    description: 'Who was told of what.',
    fields: (t) => ({
      incident: t.string({ required: true, description: 'Key of the incident.' }),
      contact: t.string({ required: true, description: 'Key of the contact.' }),
      note: t.string({ required: true, description: 'The words of the note.' }),
    }),
  }),
  result: Incident,
  async run({ incident, contact, note }, change) {
    const { id, card } = await requireContact(change, numberOf(contact))
    if (card !== undefined && note.includes(card.value))
      throw new Mistake('INVALID', 'note', 'Notes are public: leave out how to reach them')
    const told = await sayOf(change, incident, { kind: 'incident.noted', data: { note } })
    await change.audit('contact.told', `incident ${told.id}, contact ${id}`)
    return told
  },
})

function numberOf(key: string): number {
  if (/^[1-9]\d{0,14}$/.test(key)) return Number(key)
  throw new Mistake('NOT_FOUND', 'contact', `There is no contact ${key.slice(0, 40)}`)
}

async function requireContact({ db, context }: Change, id: number): Promise<OpenContact> {
  const found = await findContact(db, privateBook(context).vault, id)
  if (found === undefined) throw new Mistake('NOT_FOUND', 'contact', `There is no contact ${id}`)
  return found
}

async function requireChains({ db }: Change, chains: readonly string[]): Promise<void> {
  const known = new Set<string>((await db.selectFrom('chain').select('id').execute()).map(({ id }) => id))
  const strange = chains.find((chain) => !known.has(chain))
  if (strange !== undefined) throw new Mistake('NOT_FOUND', 'chain', `There is no chain ${strange}`)
}
