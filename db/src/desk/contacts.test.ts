import { ChainId } from '@secretariat/shared'
import { expect, test } from 'vitest'
import {
  type ContactDraft,
  contactSchema,
  grantReader,
  importContacts,
  listContacts,
  openCard,
  openDatabase,
  openVault,
  removeContact,
  saveContact,
} from '../index.js'
import { testDatabase } from '../testing/index.js'
import { deskOf } from './tables.js'

const { db, reader } = await testDatabase()
const vault = openVault('a secret that only tests know')
const draft = (over: Partial<ContactDraft> = {}): ContactDraft => ({
  ...{ chain: ChainId('eosc'), subject: 'biosbpk', position: 1, person: 'Ann', way: 'wechat', value: 'very-private-name' },
  ...{ language: 'zh-CN', zone: 'Asia/Shanghai', hours: '09:00-22:00', note: 'Calls back' },
  ...over,
})

test('who it is and how to reach them is sealed, changed by whoever may, and gone when it is removed', async () => {
  const id = await saveContact(db, vault, draft(), 'ann')
  await saveContact(db, vault, draft({ position: 2, value: 'other-private-name' }), 'ben', id)
  const [row] = await listContacts(db)
  expect(row).toMatchObject({ id, position: 2, way: 'wechat', zone: 'Asia/Shanghai', updatedBy: 'ben' })
  expect(row && openCard(row, vault)).toEqual({ person: 'Ann', value: 'other-private-name', note: 'Calls back' })
  expect(`${JSON.stringify(row)}${row?.card.toString('latin1')}`).not.toMatch(/Ann|private|Calls/)
  expect(row && openCard(row, openVault('some other secret, as long'))).toBeUndefined()
  await removeContact(db, id)
  expect(await listContacts(db)).toEqual([])
  await expect(removeContact(db, id)).rejects.toThrow('somebody removed it')
  await expect(saveContact(db, vault, draft(), 'ann', id)).rejects.toThrow('somebody removed it')
})

test('a card that is moved to another producer cannot be opened there', async () => {
  const id = await saveContact(db, vault, draft(), 'ann')
  await deskOf(db).updateTable('desk.contact').set({ subject: 'biosbpl' }).where('id', '=', id).execute()
  const [row] = await listContacts(db)
  expect(row && openCard(row, vault)).toBeUndefined()
  await removeContact(db, id)
})

test('a list that is read twice changes nothing the second time, and what changed in it is changed', async () => {
  const list = [draft(), draft({ person: 'Ben', position: 2, way: 'phone', value: '+86 138 0000 0000' })]
  expect(await importContacts(db, vault, list, 'ann')).toEqual({ added: 2, changed: 0, same: 0 })
  const again = [draft(), draft({ person: 'Ben', position: 2, way: 'phone', value: '+86 139 0000 0000' })]
  expect(await importContacts(db, vault, again, 'ben')).toEqual({ added: 0, changed: 1, same: 1 })
  const rows = await listContacts(db)
  expect(rows.map((row) => openCard(row, vault)?.value)).toEqual(['very-private-name', '+86 139 0000 0000'])
})

test.each([
  ['value', { way: 'email', value: 'nobody' }],
  ['value', { way: 'phone', value: 'ask Ann' }],
  ['person', { person: ' ' }],
  ['value', { value: 'two\nlines' }],
  ['zone', { zone: 'Mars/Olympus' }],
  ['hours', { hours: '9-22' }],
  ['language', { language: 'Chinese' }],
  ['position', { position: 10 }],
] as const)('a %s that is none is refused', (field, over) => {
  const { error } = contactSchema.safeParse({ ...draft(), ...over })
  expect(error?.issues[0]?.path).toEqual([field])
})

test.skipIf(reader === undefined)('the role that answers everybody cannot read the book', async () => {
  if (reader === undefined) return
  await grantReader(db, reader.role)
  const readerDb = await openDatabase(reader.url)
  await expect(listContacts(readerDb)).rejects.toThrow('permission denied for schema desk')
  await readerDb.destroy()
})
