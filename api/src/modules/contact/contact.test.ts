import { openVault } from '@secretariat/db'
import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { schema } from '../../schema.js'
import { createApi } from '../../server.js'
import { asker } from '../../testing/ask.js'
import { measured } from '../../testing/incident-story.js'
import { b, tellProducers } from '../../testing/producer-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { askerWithRole } from '../../testing/with-role.js'

const { api, db, ask, log } = await seededApi(tellProducers, { vault: openVault('a secret of the tests') })
const deputy = await askerWithRole(api, db, 'deputy')
const operator = await askerWithRole(api, db, 'operator')
const viewer = await askerWithRole(api, db, 'viewer')
const secret = 'wx-very-private'

const save = (input: object) =>
  deputy.data('mutation($input: SaveContactInput!) { saveContact(input: $input) { result { key } userErrors { code field } } }', {
    input: { chain: 'bravo', subject: b, person: 'Ann', way: 'WECHAT', value: secret, ...input },
  })
const bring = (csv: string) =>
  deputy.data(
    'mutation($csv: String!) { importContacts(input: { csv: $csv }) { result { added changed same } userErrors { code field message } } }',
    {
      csv,
    },
  )
const table = (asker: { readonly token: string }, format = 'csv') =>
  api.fetch(new Request(`http://api/v1/contacts.${format}`, { headers: { authorization: `Bearer ${asker.token}` } }))

test('whom to call first stands first, for those on duty', async () => {
  expect(await save({ position: 2, zone: 'Asia/Shanghai', hours: '09:00-22:00', language: 'zh-CN' })).toEqual({
    saveContact: { result: { key: '1' }, userErrors: [] },
  })
  await save({ way: 'PHONE', value: '+86 138 0000 0000', person: 'Ben' })
  await save({ subject: 'bravo', person: 'Developers' })
  const query = `{ contacts(chain: "bravo", subject: "${b}") { totalCount nodes { person way value zone hours language updatedBy } } }`
  expect(await operator.data(query)).toEqual({
    contacts: {
      totalCount: 2,
      nodes: [
        { person: 'Ben', way: 'PHONE', value: '+86 138 0000 0000', zone: null, hours: null, language: null, updatedBy: 'the-deputy' },
        {
          ...{ person: 'Ann', way: 'WECHAT', value: secret, zone: 'Asia/Shanghai', hours: '09:00-22:00', language: 'zh-CN' },
          updatedBy: 'the-deputy',
        },
      ],
    },
  })
})

test('the book is closed to strangers and onlookers, and only a deputy writes into it', async () => {
  expect(await ask.codes('{ contacts { totalCount } }')).toEqual(['UNAUTHENTICATED'])
  expect(await viewer.codes('{ contacts { totalCount } }')).toEqual(['FORBIDDEN'])
  expect([(await api.fetch(new Request('http://api/v1/contacts.csv'))).status, (await table(viewer)).status]).toEqual([401, 403])
  const forget = 'mutation { removeContact(input: { contact: "1" }) { result { key } } }'
  expect(await operator.codes(forget)).toEqual(['FORBIDDEN'])
})

test.each([
  ['hours', { hours: '9-22' }],
  ['value', { way: 'EMAIL', value: 'nobody' }],
  ['contact', { key: 'x' }],
  ['chain', { chain: 'nowhere' }],
])('a mistake is said beside the field %s', async (field, input) => {
  expect(await save(input)).toMatchObject({ saveContact: { result: null, userErrors: [{ field }] } })
})

test('the table that is taken is the table that can be brought back', async () => {
  const taken = await table(operator)
  expect(taken.headers.get('cache-control')).toBe('private, no-store')
  const csv = await taken.text()
  expect(csv.split('\r\n')[0]).toBe('chain,subject,position,person,way,value,language,zone,hours,note')
  expect(csv).toContain("'+86 138 0000 0000")
  expect(await bring(csv)).toMatchObject({ importContacts: { result: { added: 0, changed: 0, same: 3 } } })
  expect(await bring(`\uFEFF${csv.replace('09:00-22:00', '10:00-22:00')}`)).toMatchObject({
    importContacts: { result: { added: 0, changed: 1, same: 2 } },
  })
  expect(await (await table(operator, 'json')).json()).toHaveLength(3)
})

test.each([
  ['chain,subject,person,way\n', 'no column value'],
  ['chain,subject,person,way,value,wechat\n', 'no column wechat'],
  ['chain,subject,person,way,value\nbravo,x,Ann,pigeon,y\n', 'Line 2: way is one of'],
  ['chain,subject,person,way,value\nbravo,x,Ann,wechat,y\nbravo,x,Ben,wechat,\n', 'Line 3: value is missing'],
  ['chain,subject,person,way,value\nbravo,"x,Ann\n', 'open quote'],
  ['chain,subject,person,way,value\nnowhere,x,Ann,wechat,y\n', 'no chain nowhere'],
])('a table that is wrong is refused whole, with its line: %j', async (csv, message) => {
  expect(await bring(csv)).toMatchObject({ importContacts: { result: null, userErrors: [{ message: expect.stringContaining(message) }] } })
  expect(await operator.data('{ contacts { totalCount } }')).toEqual({ contacts: { totalCount: 3 } })
})

test('that somebody was told is noted for all, how to reach them is not', async () => {
  await measured(db, 10, ['producer-silent', b, 3])
  const tell = (note: string) =>
    operator.data(
      'mutation($note: String!) { tellContact(input: { incident: "1", contact: "1", note: $note }) { result { statements { kind text } } userErrors { field } } }',
      { note },
    )
  expect(await tell(`Wrote to ${secret}`)).toEqual({ tellContact: { result: null, userErrors: [{ field: 'note' }] } })
  expect(await tell('The second contact was told (WeChat)')).toMatchObject({
    tellContact: { result: { statements: [{ kind: 'NOTED', text: 'The second contact was told (WeChat)' }] } },
  })
})

test.each([
  ['Contact', 'contacts { nodes { @ } }'],
  ['ContactConnection', 'contacts { @ }'],
  ['ContactEdge', 'contacts { edges { @ } }'],
])('answers every field of %s', async (name, path) => {
  const type = schema.getType(name)
  const fields = isObjectType(type) ? Object.values(type.getFields()) : []
  const asked = fields.map((field) => (isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`))
  expect(await operator.codes(`{ ${path.replace('@', asked.join(' '))} }`)).toEqual([])
  expect(fields.length).toBeGreaterThan(0)
})

test('what is forgotten is gone; the audit log knows who did what and nothing of whom, and the log of the server nothing', async () => {
  expect(await deputy.data('mutation { removeContact(input: { contact: "1" }) { result { person } userErrors { code } } }')).toEqual({
    removeContact: { result: { person: 'Ann' }, userErrors: [] },
  })
  expect(await operator.data('{ contacts { totalCount } }')).toEqual({ contacts: { totalCount: 2 } })
  const lines = await db
    .selectFrom('audit')
    .select(['actor', 'action', 'subject', 'outcome'])
    .where('action', 'like', 'contact%')
    .orderBy('seq')
    .execute()
  expect(new Set(lines.map(({ action }) => action))).toEqual(
    new Set(['contact.saved', 'contacts.exported', 'contacts.imported', 'contact.told', 'contact.removed']),
  )
  expect(lines.at(-1)).toEqual({ actor: 'the-deputy', action: 'contact.removed', subject: `bravo/${b}/1`, outcome: 'done' })
  expect(JSON.stringify([lines, log])).not.toMatch(/very-private|138 0000|Ann|Ben/)
})

test('without the secret they were written with, contacts are listed and not readable', async () => {
  const other = createApi({ db, write: db, vault: openVault('another secret of tests'), logger: pino({ level: 'silent' }), demo: false })
  const late = asker(other, { authorization: `Bearer ${operator.token}` })
  expect(await late.data('{ contacts(subject: "bravo") { nodes { person value note way } } }')).toEqual({
    contacts: { nodes: [{ person: null, value: null, note: null, way: 'WECHAT' }] },
  })
})
