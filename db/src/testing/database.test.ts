import { BlockHash, ChainId } from '@secretariat/shared'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from './index.js'

const first = await testDatabase()
const second = await testDatabase()
const bare = await testDatabase({ migrated: false })

const chains = 'select id from chain'

test('gives each caller a migrated database of its own', async () => {
  await first.db
    .insertInto('chain')
    .values({
      id: ChainId('alpha'),
      family: 'substrate',
      profile: 'collective',
      genesis: BlockHash(`0x${'00'.repeat(32)}`),
      displayName: 'Alpha',
      ss58Prefix: null,
      demo: true,
    })
    .execute()
  expect((await sql.raw(chains).execute(first.db)).rows).toEqual([{ id: 'alpha' }])
  expect((await sql.raw(chains).execute(second.db)).rows).toEqual([])
})

test('gives a database without tables to who asks for it', async () => {
  await expect(sql.raw(chains).execute(bare.db)).rejects.toThrow('relation "chain" does not exist')
})
