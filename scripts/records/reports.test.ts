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
      tokenomics: z
        .object({
          issuance: z.object({ start: z.number(), end: z.number() }),
          flows: z.record(z.string(), z.number()),
          mints: z.record(z.string(), z.object({ start: z.number(), end: z.number() })),
          working_groups: z.array(z.object({ group: z.string(), workers: z.array(z.unknown()) })),
        })
        .nullable(),
    }),
  ),
})

beforeAll(async () => {
  if (here) await importFolder(db, folder)
}, 120_000)

function published(key: string) {
  const term = termsSchema.parse(JSON.parse(readFileSync(join(folder, 'terms.json'), 'utf8'))).terms.find((one) => one.key === key)
  if (term === undefined) throw new RangeError(`No term ${key}`)
  return term
}

const written = (amount: number | null) => `${amount?.toLocaleString('en')} tJOY`

test.skipIf(!here).each(['babylon-11', 'antioch-3', 'sumer-22'])(
  'the report of %s from the published records has the totals that the records have',
  async (key) => {
    const term = published(key)
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

test.skipIf(!here).each(['babylon-11', 'antioch-3', 'sumer-13', 'sumer-38'])(
  'the tokenomics of %s have issuance, flows, mints and workers as they were published',
  async (key) => {
    const { tokenomics } = published(key)
    if (tokenomics === null) throw new RangeError(`No tokenomics of ${key}`)
    const chain = key.startsWith('babylon') ? 'alexandria' : 'antioch'
    const { markdown } = await writeDocument(db, { kind: 'tokenomics', chain, term: key, lang: 'en' })
    const { issuance, flows, mints, working_groups: groups } = tokenomics
    for (const [name, { start, end }] of [['Issuance', issuance] as const, ...Object.entries(mints)])
      expect(markdown).toContain(`| ${name} | ${written(start)} | ${written(end)} | ${written(end - start)} |`)
    for (const [name, value] of Object.entries(flows)) expect(markdown).toContain(`| ${name} | ${written(value)} |`)
    const listed = groups.reduce((sum, { workers }) => sum + workers.length, 0)
    expect([...markdown.matchAll(/\/worker\.recorded`/g)]).toHaveLength(listed)
  },
  60_000,
)

test.skipIf(!here).each([
  ['sumer-13', '66,399,162 tJOY', '101 tJOY', [['66,399,162', '66,399,263']]],
  ['antioch-0', '5,982,797 tJOY', '88 tJOY', []],
])(
  'the spending of %s, computed again, stands beside what is printed, with the difference',
  async (key, again, difference, findings) => {
    const { markdown } = await writeDocument(db, { kind: 'tokenomics', chain: 'antioch', term: key, lang: 'en' })
    expect(markdown).toMatch(new RegExp(`computed again \\(.*\\) \\| ${again} \\|`))
    expect(markdown).toContain(`| Stated − computed again | ${difference} |`)
    const found = markdown.matchAll(/\| spending-differs \| .*? \| (.*?) \| (.*?) \| tJOY \|/g)
    expect([...found].map(([, expected, stated]) => [expected, stated])).toEqual(findings)
  },
  60_000,
)

test.skipIf(!here)(
  'a term without a tokenomics report, and with proposals of no known type, has unknown figures instead of zeros',
  async () => {
    const { markdown } = await writeDocument(db, { kind: 'tokenomics', chain: 'constantinople', term: 'constantinople-8', lang: 'en' })
    expect(markdown).toContain('Original tokenomics report: unknown')
    expect(markdown).toMatch(/computed again \(.*\) \| unknown \|/)
    expect(markdown).not.toMatch(/\| 0 tJOY \|/)
  },
  60_000,
)
