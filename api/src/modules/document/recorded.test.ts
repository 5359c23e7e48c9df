import { createHash } from 'node:crypto'
import { testDatabase } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { importStory } from '../../testing/record-story.js'
import { writeDocument } from './write.js'

const { db } = await testDatabase()
await importStory(db)

test.for([
  ['en', '| Ann (4) | 3 | 1/2 | 0.1 tJOY | 0.2 tJOY |', 'seat-votes-differ'],
  ['zh', '| bob (未知) | 未知 | 2/2 | 未知 | 未知 |', '议会报告：gone-1'],
] as const)('writes the report of a term that only records tell of, in %s, with every disagreement', async ([lang, seat, other]) => {
  const { markdown, key, sha256 } = await writeDocument(db, { kind: 'council', chain: 'gone', term: 'gone-1', lang })
  expect(key).toBe('council:term:gone-1')
  expect(markdown).toContain(seat)
  expect(markdown).toContain(other)
  expect(markdown).toContain('--chain gone --term gone-1 --no-notes')
  expect(createHash('sha256').update(markdown).digest('hex')).toBe(sha256)
})

test('a term that nobody recorded is refused with those that are', async () => {
  const asked = { kind: 'council', chain: 'gone', term: 'gone-9', lang: 'en' } as const
  await expect(writeDocument(db, asked)).rejects.toThrow('gone has no term gone-9; recorded are: gone-1, gone-2')
})
