import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksForSalary, monthsOf, type SecretariatTerm, salaryCalendar, secretariatTermSchema, termOfClaim, warningsOf } from './index.js'

const four = ['wang', 'li', 'zhao', 'sun'].map((name) => ({ name, account: null, post: '' }))
const fifth: SecretariatTerm = { from: '2020-02-26', until: '2020-05-26', members: four, pay: '10000' }
const at = (today: string) => ({ today, decimals: 4 })
const tokens = (whole: number) => BigInt(whole) * 10_000n

test('counts whole months by anniversaries, also from the last day of a month', () => {
  expect(monthsOf(fifth).map(({ from }) => from)).toEqual(['2020-02-26', '2020-03-26', '2020-04-26'])
  expect(monthsOf({ from: '2019-08-21', until: '2020-02-26' })).toHaveLength(6)
  expect(monthsOf({ from: '2020-01-31', until: '2020-04-30' }).map(({ until }) => until)).toEqual([
    '2020-02-29',
    '2020-03-31',
    '2020-04-30',
  ])
})

test('serves the oldest month first and tells what is paid, claimed, missing, running and coming apart', () => {
  const claims = [
    { claimed: tokens(40_000), paid: tokens(40_000) },
    { claimed: tokens(20_000), paid: 0n },
  ]
  const months = salaryCalendar(fifth, claims, at('2020-05-01'))
  expect(months.map(({ state }) => state)).toEqual(['paid', 'missing', 'running'])
  expect(months.map(({ due, claimed, paid }) => [due, claimed, paid])).toEqual([
    [tokens(40_000), tokens(40_000), tokens(40_000)],
    [tokens(40_000), tokens(20_000), 0n],
    [tokens(40_000), 0n, 0n],
  ])
  expect(salaryCalendar(fifth, [{ claimed: tokens(80_000), paid: 0n }], at('2020-03-01')).map(({ state }) => state)).toEqual([
    'claimed',
    'claimed',
    'coming',
  ])
})

test('property: no unit of a claim is counted twice, and a month takes no more than is due', () => {
  const sums = fc.array(fc.record({ claimed: fc.bigInt(0n, 900_000_0000n), paid: fc.bigInt(0n, 900_000_0000n) }))
  fc.assert(
    fc.property(sums, (claims) => {
      const months = salaryCalendar(fifth, claims, at('2020-04-01'))
      const total = claims.reduce((sum, { paid }) => sum + paid, 0n)
      const due = months.reduce((sum, month) => sum + month.due, 0n)
      const served = months.reduce((sum, { paid }) => sum + paid, 0n)
      expect([served <= total, served <= due, served === total || served === due]).toEqual([true, true, true])
      expect(months.every(({ paid, due }) => paid <= due)).toBe(true)
    }),
  )
})

test('finds claims of the secretariat and the term they are for', () => {
  expect(['第5届秘书处工资', 'Salary of the 5th Secretariat', '预算委员会工资', 'Secretariat website'].map(asksForSalary)).toEqual([
    ...[true, true, false, false],
  ])
  const terms = new Map([
    ['4', { ...fifth, from: '2019-08-21', until: '2020-02-26' }],
    ['5', fifth],
  ])
  expect(termOfClaim({ title: '第4届秘书处工资', day: '2020-04-01' }, terms)).toBe('4')
  expect(termOfClaim({ title: '秘书处工资', day: '2020-04-01' }, terms)).toBe('5')
  expect(termOfClaim({ title: '第9届秘书处工资', day: '2019-12-01' }, terms)).toBe('4')
  expect(termOfClaim({ title: '秘书处工资', day: '2018-01-01' }, terms)).toBeUndefined()
})

test('warns of a term beyond three months and of a third term of one person, and refuses only what cannot be', () => {
  expect(warningsOf(fifth, [])).toEqual([])
  expect(warningsOf({ ...fifth, until: '2020-05-27' }, [fifth, fifth])).toEqual(['too-long', 'too-many-terms'])
  expect(secretariatTermSchema.safeParse({ ...fifth, until: '2020-02-26' }).success).toBe(false)
  expect(secretariatTermSchema.safeParse({ ...fifth, pay: '1e4' }).success).toBe(false)
})
