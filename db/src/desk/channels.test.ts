import { ChainId } from '@secretariat/shared'
import { expect, test } from 'vitest'
import {
  type ChannelDraft,
  listChannels,
  openTarget,
  openVault,
  removeChannel,
  replaceSigningKey,
  saveChannel,
  switchChannel,
  type Vault,
} from '../index.js'
import { testDatabase } from '../testing/index.js'
import { deskOf } from './tables.js'

const { db } = await testDatabase()
const vault = openVault('a secret that only tests know')
const hook = 'https://hooks.example.org/very-secret-path'
const draft = (over: Partial<ChannelDraft> = {}): ChannelDraft => ({
  name: 'duty',
  kind: 'slack',
  settings: {},
  secret: { url: hook },
  locales: ['en'],
  routes: [{ chain: ChainId('eosc') }],
  enabled: true,
  ...over,
})
const rowOf = (id: number) => deskOf(db).selectFrom('desk.channel').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const targetOf = async (key: Vault, id: number) => openTarget(key, await rowOf(id))

test('a channel is kept with its secret encrypted, changed without giving it again, and removed with it', async () => {
  const id = await saveChannel(db, vault, draft(), 'ann')
  const { secret, ...again } = draft({ id, name: 'night duty' })
  await saveChannel(db, vault, again, 'ben')
  expect(await targetOf(vault, id)).toEqual({ kind: 'slack', settings: {}, secret: { url: hook } })
  const [seen] = await listChannels(db)
  expect(seen).toMatchObject({
    id,
    name: 'night duty',
    hasSecret: true,
    createdBy: 'ann',
    routes: [{ chain: 'eosc', severity: 'warning', level: 0 }],
  })
  expect(JSON.stringify(seen)).not.toContain('secret-path')
  expect((await rowOf(id)).secret?.toString('latin1')).not.toContain('secret-path')
  await removeChannel(db, id)
  expect(await listChannels(db)).toEqual([])
  await expect(removeChannel(db, id)).rejects.toThrow(`There is no channel ${id}`)
  expect((await rowOf(id)).secret).toBeNull()
})

test('a secret cannot be read with another key, or from the row of another channel', async () => {
  const one = await saveChannel(db, vault, draft({ name: 'one' }), 'ann')
  const two = await saveChannel(db, vault, draft({ name: 'two', secret: { url: 'https://other.example.org' } }), 'ann')
  await expect(targetOf(openVault('some other secret, as long'), one)).rejects.toThrow('SECRETARIAT_SECRET')
  const { secret } = await rowOf(one)
  await deskOf(db).updateTable('desk.channel').set({ secret }).where('id', '=', two).execute()
  await expect(targetOf(vault, two)).rejects.toThrow('encrypted')
})

test('what is wrong with a channel is said without its secret', async () => {
  const wrong = saveChannel(
    db,
    vault,
    draft({ name: 'three', kind: 'telegram', settings: { chat: '1' }, secret: { token: 'not-a-token' } }),
    'ann',
  )
  await expect(wrong).rejects.toThrow(/^This telegram channel cannot be used: secret.token: (?!.*not-a-token)/)
  await expect(saveChannel(db, vault, draft({ name: ' ' }), 'ann')).rejects.toThrow("A channel's name is what people call it")
  await saveChannel(db, vault, draft({ name: 'four' }), 'ann')
  await expect(saveChannel(db, vault, draft({ name: 'four' }), 'ann')).rejects.toThrow('There is a channel four already')
})

test('a webhook gets a new key and keeps its address, and a new address keeps the key', async () => {
  const webhook = draft({ name: 'signed', kind: 'webhook', secret: { url: hook } })
  const id = await saveChannel(db, vault, webhook, 'ann')
  const key = await replaceSigningKey(db, vault, id)
  expect(key).toMatch(/^whsec_[\w+/]{32}$/)
  expect(await targetOf(vault, id)).toMatchObject({ secret: { url: hook, key } })
  const moved = 'https://moved.example.org/hook'
  await saveChannel(db, vault, { ...webhook, id, secret: { url: moved } }, 'ann')
  expect(await targetOf(vault, id)).toMatchObject({ secret: { url: moved, key } })
  expect(await replaceSigningKey(db, vault, id)).not.toBe(key)
  const chat = await saveChannel(db, vault, draft({ name: 'unsigned' }), 'ann')
  await expect(replaceSigningKey(db, vault, chat)).rejects.toThrow('unsigned is a slack channel')
})

test('a secret that nobody can open any more is entered anew', async () => {
  const id = await saveChannel(db, openVault('the secret before this one'), draft({ name: 'stranded' }), 'ann')
  const { secret, ...again } = draft({ id, name: 'stranded' })
  await expect(saveChannel(db, vault, again, 'ann')).rejects.toThrow('SECRETARIAT_SECRET')
  await saveChannel(db, vault, draft({ id, name: 'stranded' }), 'ann')
  expect(await targetOf(vault, id)).toMatchObject({ secret: { url: hook } })
})

test('a channel that is turned off stays as it is, and is well again when it is turned on', async () => {
  const id = await saveChannel(db, vault, draft({ name: 'switched' }), 'ann')
  await switchChannel(db, id, false)
  await deskOf(db).updateTable('desk.channel').set({ problem: 'HTTP 410' }).where('id', '=', id).execute()
  const seen = async () => (await listChannels(db)).find((channel) => channel.id === id)
  expect(await seen()).toMatchObject({ enabled: false, hasSecret: true, problem: 'HTTP 410' })
  await switchChannel(db, id, true)
  expect(await seen()).toMatchObject({ enabled: true, problem: null })
})
