import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bountyIn, ledgerCategoryOf, suggestCategory } from '@secretariat/shared'
import { expect, test } from 'vitest'

const byTitle = (title: string) => suggestCategory({ title, kind: 'funding-request' }, [])
const shared = process.env.SECRETARIAT_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const ledger = join(shared, 'data/joystream/spending.csv')

test.skipIf(!existsSync(ledger))('titles alone find what a secretary decided, on the published ledger of three networks', () => {
  const decided = readFileSync(ledger, 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    // Lines whose title holds a comma are left out: this is no reader of CSV.
    .filter((cells) => cells.length === 12)
    .map((cells) => ({ title: cells[2] ?? '', category: ledgerCategoryOf(cells[8] ?? ''), bounty: Number(cells[9]) || null }))
    .filter(({ category }) => category !== null)
  const judged = decided.map((row) => ({ ...row, suggested: byTitle(row.title) })).filter(({ suggested }) => suggested !== null)
  const right = judged.filter(({ category, suggested }) => suggested?.category === category)
  const bounties = right.filter(({ bounty }) => bounty !== null)
  expect(decided.length).toBeGreaterThan(250)
  expect(judged.length / decided.length).toBeGreaterThan(0.9)
  expect(right.length / judged.length).toBeGreaterThan(0.9)
  for (const { title, bounty } of bounties.filter(({ title }) => bountyIn(title) !== null)) expect(bountyIn(title), title).toBe(bounty)
})
