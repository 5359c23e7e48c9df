import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDocument } from '@secretariat/api'
import { testDatabase } from '@secretariat/db/testing'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { importFolder } from '../cli/import-records.js'

const shared = process.env.SECRETARIAT_SHARED ?? join(import.meta.dirname, '../../../shared')
const folder = join(shared, 'data/joystream')
const here = existsSync(join(folder, 'terms.json'))
const { db } = await testDatabase()

const termsSchema = z.object({
  terms: z.array(
    z.object({
      key: z.string(),
      own_stake_sum: z.number().nullable(),
      voter_stake_sum: z.number().nullable(),
      mint: z.object({ start: z.number().nullable(), end: z.number().nullable() }),
      proposals: z.array(z.unknown()),
    }),
  ),
})

beforeAll(async () => {
  if (here) await importFolder(db, folder)
}, 120_000)

const written = (amount: number | null) => `${amount?.toLocaleString('en')} tJOY`

test.skipIf(!here).each(['babylon-11', 'antioch-3', 'sumer-22'])(
  'the report of %s from the published records has the totals that the records have',
  async (key) => {
    const term = termsSchema.parse(JSON.parse(readFileSync(join(folder, 'terms.json'), 'utf8'))).terms.find((one) => one.key === key)
    if (term === undefined) throw new RangeError(`No term ${key}`)
    const chain = key.startsWith('babylon') ? 'alexandria' : 'antioch'
    const { markdown } = await writeDocument(db, { kind: 'council', chain, term: key, lang: 'en' })
    expect(markdown).toContain(`| ${written(term.own_stake_sum)} | ${written(term.voter_stake_sum)} |`)
    expect(markdown).toContain(`| Minted at the beginning | ${written(term.mint.start)} |`)
    expect(markdown).toContain(`| Minted at the end | ${written(term.mint.end)} |`)
    expect(markdown).toContain(`Proposals created in the term: ${term.proposals.length}.`)
  },
  60_000,
)

test.skipIf(!here)('a term whose seats nobody wrote down has no total of stakes', async () => {
  const { markdown } = await writeDocument(db, { kind: 'council', chain: 'antioch', term: 'antioch-0', lang: 'en' })
  expect(markdown).toContain('; Total: unknown')
})
