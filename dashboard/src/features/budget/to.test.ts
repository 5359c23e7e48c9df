import { expect, test } from 'vitest'
import { ledgerQuery, paymentsQuery } from './query-of.js'
import { parseBudgetSearch } from './search.js'
import { toAccounting } from './to-accounting.js'
import { barOf, kindsOf, toFlowRows } from './to-flows.js'
import { totalOf } from './total.js'

const joy = (raw: string, value: string) => ({ raw, decimals: 10, symbol: 'JOY', value })
const term = (number: number) => ({ key: `a:term:${number}`, number, fromBlock: number * 10, fromAt: '2026-01-01T00:00:00.000Z' })
const definition = { key: 'x', version: 1, formula: 'x', exclusions: [] }

test('sums amounts beyond what a float holds, and nothing is not zero', () => {
  const big = { raw: '90071992547409930001', decimals: 10, symbol: 'JOY', value: '9007199254.7409930001' }
  expect(totalOf([big, joy('-1', '-0.0000000001')])).toEqual({ ...big, raw: '90071992547409930000', value: '9007199254.7409930000' })
  expect(totalOf([])).toBeNull()
  expect(totalOf([{ raw: '-5', decimals: null, symbol: 'X', value: null }])).toMatchObject({ raw: '-5', value: null })
})

test('puts what a term approved beside what it paid, newest first and without a term last', () => {
  const sum = (of: ReturnType<typeof term> | null, raw: string) => {
    const amount = { raw, decimals: 0, symbol: 'X', value: raw }
    return { term: of, flow: 'TRANSFER' as const, amount, payments: 1, definition }
  }
  const rows = toAccounting({
    byApprovingTerm: [sum(term(1), '5'), sum(null, '3')],
    byExecutingTerm: [sum(term(2), '7'), sum(term(2), '1')],
    approvals: { known: 1, total: 2 },
    byBeneficiary: [],
  })
  expect(rows.map(({ term: of, approved, executed }) => [of?.number, approved?.raw, executed?.raw])).toEqual([
    [2, undefined, '8'],
    [1, '5', undefined],
    [undefined, '3', undefined],
  ])
})

test('a transfer in and a transfer out are two sides of one bar', () => {
  const flow = (kind: 'TRANSFER' | 'REFILL', raw: string, value: string) => {
    return { term: term(1), flow: kind, amount: joy(raw, value), flows: 1, definition }
  }
  const sums = [flow('TRANSFER', '50000000000', '5'), flow('TRANSFER', '-20000000000', '-2'), flow('REFILL', '10000000000', '1')]
  const [row] = toFlowRows(sums)
  expect(kindsOf(sums)).toEqual(['REFILL', 'TRANSFER'])
  if (row === undefined) throw new TypeError('No row')
  expect([barOf(row, 'TRANSFER', true), barOf(row, 'TRANSFER', false), barOf(row, 'REFILL', false)]).toEqual([5, -2, 0])
  expect([row.inflow?.raw, row.outflow?.raw]).toEqual(['60000000000', '-20000000000'])
})

test('what the address says is what is asked for, and days are whole', () => {
  const search = parseBudgetSearch({
    budget: 'ForumWorkingGroup',
    flow: 'REWARD',
    from: '2026-01-02',
    to: '2026-01-03',
    records: 'nonsense',
  })
  expect(search.records).toBeUndefined()
  expect(ledgerQuery('alpha', search)).toEqual({
    ...{ chain: 'alpha', name: 'ForumWorkingGroup', first: 25 },
    where: { flow: { eq: 'REWARD' }, flowedAt: { gte: '2026-01-02T00:00:00.000Z', lte: '2026-01-03T23:59:59.999Z' } },
  })
  expect(paymentsQuery('alpha', { account: '5x', after: 'c' })).toEqual({
    ...{ chain: 'alpha', where: { budget: { eq: 'Council' }, account: { eq: '5x' } } },
    ...{ first: 25, after: 'c' },
  })
})
