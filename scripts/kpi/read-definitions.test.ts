import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDefinitions } from './read-definitions.js'

const sample = await readFile(new URL('../samples/kpi/round.yaml', import.meta.url), 'utf8')
const problemsOf = (text: string) => {
  const read = readDefinitions(text)
  return 'problems' in read ? read.problems : []
}

test('reads the sample: one KPI of each kind of measure', () => {
  const read = readDefinitions(sample)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  expect(read.file.kpis.map(({ measure }) => measure.kind)).toEqual(['computed', 'evidence', 'graded'])
  expect(read.file.kpis[0]).toMatchObject({
    reward: { amount: '200' },
    measure: { target: { threshold: '0.8' } },
    annihilation: { warnBlocks: 50 },
  })
})

const lineOf = (part: string, text = sample) => text.slice(0, text.indexOf(part)).split('\n').length

test.each([
  ['an unknown metric', 'council-participation, bound', 'council-attendance, bound'],
  ['an unknown field', 'owner: 1 ', 'ownr: 1 '],
  ['a deadline before the start', 'deadline: 420', 'deadline: 0'],
  ['a number that is none', 'amount: 75', 'amount: 75,5'],
  ['an id that is used twice', 'id: II-1', 'id: I-2'],
])('names the line of %s', (_, from, to) => {
  const text = sample.replace(from, to)
  expect(problemsOf(text)[0]).toMatchObject({ line: lineOf(to.startsWith('id') ? 'id: I-2\n    section: Community' : to, text) })
})

test('names the line and column of broken YAML, and of a key that stands twice', () => {
  expect(problemsOf('round:\n  id: "1\nkpis: []\n')[0]?.message).toBeDefined()
  expect(problemsOf('round:\n  id: 1\n  id: 2\n')[0]).toMatchObject({ line: 3, column: 3 })
})

test('refuses an empty file and aliases that unfold without end, with words', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`)}]`),
  ]
  expect(problemsOf('')).toHaveLength(1)
  expect(problemsOf(bomb.join('\n'))).toHaveLength(1)
})

test('property: whatever stands in a file, it is read or refused at a place inside it', () => {
  const cut = fc.tuple(fc.nat(sample.length), fc.string({ maxLength: 8 }), fc.nat(40))
  fc.assert(
    fc.property(cut, ([at, put, drop]) => {
      const text = sample.slice(0, at) + put + sample.slice(at + drop)
      for (const { line, column } of problemsOf(text)) {
        expect(line).toBeLessThanOrEqual(text.split('\n').length)
        expect(column).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
})
