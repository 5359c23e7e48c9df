import { addAccount, createToken, openSession } from '@secretariat/db'
import { roles } from '@secretariat/shared'
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { schema } from '../../schema.js'
import { asker } from '../../testing/ask.js'
import { seededApi } from '../../testing/seeded-api.js'
import { testPassword } from '../../testing/with-role.js'

const { api, db } = await seededApi(async (database) => {
  for (const role of roles) await addAccount(database, role, role, testPassword)
})

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

/** An input as the schema wants it: a stranger must not even learn that his input is wrong. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType)
  if (isListType(type)) return [sampleOf(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField)
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]))
  }
  return { Int: 1, BlockNumber: 1, Boolean: true, DateTime: '2026-01-01T00:00:00Z', BigInt: '1', Float: 1 }[String(type)] ?? 'text'
}

function call(field: (typeof mutations)[number]) {
  const given = field.args.map(({ name, type }) => [`$${name}: ${type}`, `${name}: $${name}`])
  const payload = getNamedType(field.type)
  const selection = isLeafType(payload) || !isObjectType(payload) ? '' : '{ __typename }'
  const query = `mutation (${given.map(([declared]) => declared).join(', ')}) { ${field.name}(${given.map(([, used]) => used).join(', ')}) ${selection} }`
  return { query, variables: Object.fromEntries(field.args.map(({ name, type }) => [name, sampleOf(type)])) }
}

const own = { 'x-secretariat': '1' }
const bearer = (token: string) => ({ ...own, authorization: `Bearer ${token}` })

async function credentials() {
  const made = async (end: string) => {
    const { token, prefix } = await createToken(db, 'secretary', 'secretary', 1)
    await sql`update access.token set ${sql.raw(end)} = now() - interval '1 second' where prefix = ${prefix}`.execute(db)
    return token
  }
  const session = await openSession(db, 'secretary')
  await sql`update access.session set expires_at = now() - interval '1 second'`.execute(db)
  return {
    'without a credential': own,
    'with a wrong token': bearer(`sct_${'x'.repeat(43)}`),
    'with an expired token': bearer(await made('expires_at')),
    'with a revoked token': bearer(await made('revoked_at')),
    'with a wrong session': { ...own, cookie: `secretariat_session=${'x'.repeat(43)}` },
    'with an expired session': { ...own, cookie: `secretariat_session=${session}` },
  }
}

async function written() {
  const { rows } = await sql<{ done: number; refused: number }>`
    select (select count(*) from entry) + count(*) filter (where outcome = 'done') as done, count(*) filter (where outcome = 'refused') as refused from audit`.execute(
    db,
  )
  return rows[0] ?? { done: 0, refused: 0 }
}

test.each(Object.entries(await credentials()))('no mutation is done %s, and each attempt is in the audit log', async (_, headers) => {
  const before = await written()
  for (const field of mutations) {
    const { query, variables } = call(field)
    const { status, errors, data } = await asker(api, headers).answer(query, variables)
    expect({ field: field.name, status, code: errors?.[0]?.extensions?.code, data }).toEqual({
      field: field.name,
      status: 401,
      code: 'UNAUTHENTICATED',
      data: null,
    })
  }
  expect(await written()).toEqual({ done: before.done, refused: before.refused + mutations.length })
})

test('no mutation is done with a role that is too weak', async () => {
  const before = await written()
  let tried = 0
  for (const field of mutations) {
    const needed = roles.findIndex((role) => field.description?.includes(`Needs the role ${role}.`))
    expect(needed, `${field.name} names its role`).toBeGreaterThanOrEqual(0)
    const { query, variables } = call(field)
    for (const role of roles.slice(0, needed)) {
      const { token } = await createToken(db, 'secretary', role, 1)
      expect(await asker(api, bearer(token)).codes(query, variables), `${field.name} as ${role}`).toEqual(['FORBIDDEN'])
      tried += 1
    }
  }
  expect(await written()).toEqual({ done: before.done, refused: before.refused + tried })
})

test('no mutation is done for a page of somebody else, or otherwise than as JSON', async () => {
  const { token } = await createToken(db, 'secretary', 'secretary', 1)
  const session = await openSession(db, 'secretary')
  const before = await written()
  for (const credential of [{ authorization: `Bearer ${token}` }, { cookie: `secretariat_session=${session}` }]) {
    const foreign = [
      credential,
      { ...credential, ...own, origin: 'https://evil.example' },
      { ...credential, ...own, 'sec-fetch-site': 'cross-site' },
      { ...credential, ...own, 'content-type': 'application/graphql+json' },
    ]
    for (const field of mutations) {
      const { query, variables } = call(field)
      for (const headers of foreign) {
        const request = {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, variables }),
        }
        const answer = await api.fetch(new Request('http://api/graphql', request))
        expect([403, 415], field.name).toContain(answer.status)
      }
      const url = `http://api/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`
      expect((await api.fetch(new Request(url, { headers: { ...credential, ...own } }))).status).toBe(405)
    }
  }
  expect(await written()).toEqual(before)
})

test('there are mutations to try', () => {
  expect(mutations.length).toBeGreaterThan(0)
})
