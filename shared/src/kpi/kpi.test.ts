import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Height } from '../ids.js'
import { threatOf } from './annihilation.js'
import { type KpiDefinition, kpiSchema } from './definition.js'
import { checkSum, earningsOf } from './earnings.js'
import { followRound } from './round.js'
import type { Reading, Standing } from './standing.js'
import { statusOf } from './status.js'
import { sayReason } from './words.js'

type Given = Partial<Record<keyof KpiDefinition, unknown>>

const judgedKpi = (over: Given = {}): KpiDefinition =>
  kpiSchema.parse({
    ...{ id: 'I-1', section: 'Council', title: 'Proposals are decided', reward: { amount: '200', currency: 'USD' }, sharing: 'shared' },
    ...{ from: 101, deadline: 200, measure: { kind: 'graded', scale: 'By the council' } },
    ...over,
  })
const target = (over: object) => ({ metric: 'forum-posts', bound: 'least', threshold: '10', ...over })
const computed = (over: object) => judgedKpi({ measure: { kind: 'computed', target: target(over) } })
const at = (height: number, over: Partial<Standing> = {}): Standing => ({
  height: Height(height),
  reading: null,
  proofs: [],
  grade: null,
  ...over,
})
const says = (value: string | null, running: number | null = null): Reading => ({ value, running })

const posts = computed({})
const share = computed({ metric: 'council-participation', threshold: '0.8' })
const expired = computed({ metric: 'proposals-expired', bound: 'most', threshold: '0' })
const spent = computed({ metric: 'budget-spent', bound: 'most', threshold: '1000' })

test.each([
  ['before its first block', posts, at(100), 'not-started'],
  ['while no block is read', posts, { ...at(1), height: null }, 'unknown'],
  ['while the chain does not tell', posts, at(150, { reading: says(null) }), 'unknown'],
  ['as soon as a rising number is there', posts, at(150, { reading: says('10') }), 'met'],
  ['at an even pace', posts, at(150, { reading: says('5') }), 'on-track'],
  ['behind an even pace', posts, at(150, { reading: says('4') }), 'at-risk'],
  ['after a rising number fell short', posts, at(200, { reading: says('9') }), 'missed'],
  ['while a share may still fall', share, at(150, { reading: says('0.9') }), 'on-track'],
  ['while a share is too low', share, at(150, { reading: says('0.7999999999') }), 'at-risk'],
  ['after a share was enough', share, at(200, { reading: says('0.8') }), 'met'],
  ['as soon as a limit is passed', expired, at(110, { reading: says('1') }), 'missed'],
  ['while nothing has passed a limit of nothing', expired, at(110, { reading: says('0') }), 'on-track'],
  ['close to a limit', spent, at(110, { reading: says('800') }), 'at-risk'],
  ['after a limit was kept', spent, at(200, { reading: says('1000') }), 'met'],
  ['while somebody will judge', judgedKpi(), at(199), 'on-track'],
  ['when nobody has judged in time', judgedKpi(), at(200), 'at-risk'],
  ['when somebody judged', judgedKpi(), at(200, { grade: { verdict: 'met', note: 'well done', author: 'ann' } }), 'met'],
  ['when it was voided', judgedKpi({ voided: 'no council' }), at(200), 'void'],
] as const)('stands as it should %s', (_, kpi, standing, status) => {
  expect(statusOf(kpi, standing).status).toBe(status)
})

const needs = [
  { id: 'report', text: 'Report' },
  { id: 'thread', text: 'Thread' },
]
const evidence = judgedKpi({ measure: { kind: 'evidence', needs } })
const proof = (need: string, height: number) => ({ need, height: Height(height) })

test.each([
  ['nothing is proven early', at(120), 'on-track'],
  ['nothing is proven late', at(180), 'at-risk'],
  ['one of two is proven at the end', at(200, { proofs: [proof('report', 150)] }), 'missed'],
  ['all is proven', at(150, { proofs: [proof('report', 120), proof('thread', 150)] }), 'met'],
  ['the last proof came after the deadline', at(300, { proofs: [proof('report', 120), proof('thread', 201)] }), 'missed'],
] as const)('judges evidence when %s', (_, standing, status) => {
  expect(statusOf(evidence, standing).status).toBe(status)
})

const full = judgedKpi({
  annihilation: {
    ...{ text: 'Too many open proposals for a day', takes: 'round', warnBlocks: 20 },
    when: { kind: 'broken', target: { metric: 'proposals-full', parameter: 5, bound: 'most', threshold: '30' } },
  },
})
const watched = (height: number, reading: Reading) => threatOf(full, { height: Height(height), status: 'on-track', reading })

test('names the block in which a term strikes before it strikes', () => {
  expect(watched(110, says('5', 5))).toMatchObject({ state: 'clear', block: 136 })
  expect(watched(116, says('11', 11))).toMatchObject({ state: 'warning', block: 136, reason: { values: { left: 20 } } })
  expect(watched(135, says('30', 30))).toMatchObject({ state: 'warning', block: 136 })
  expect(watched(136, says('31', 31))).toMatchObject({ state: 'bitten' })
  expect(watched(140, says('29', 0))).toMatchObject({ state: 'warning', block: null })
  expect(watched(140, says('3', 0))).toMatchObject({ state: 'clear' })
  expect(watched(190, says('11', 11))).toMatchObject({ state: 'clear', block: null })
  expect(watched(140, says(null))).toMatchObject({ state: 'unknown' })
})

test('warns of a deadline that forfeits the reward, and says when it did', () => {
  const strict = judgedKpi({
    measure: { kind: 'evidence', needs },
    annihilation: { text: 'No report, no pay', takes: 'kpi', warnBlocks: 30, when: { kind: 'missed' } },
  })
  const threat = (height: number, over: Partial<Standing> = {}) =>
    threatOf(strict, { height: Height(height), status: statusOf(strict, at(height, over)).status, reading: null })
  expect(threat(100).state).toBe('none')
  expect(threat(150)).toMatchObject({ state: 'clear', block: 200 })
  expect(threat(170)).toMatchObject({ state: 'warning', block: 200, reason: { values: { left: 30 } } })
  expect(threat(200)).toMatchObject({ state: 'bitten', block: 200 })
  expect(threat(200, { proofs: [proof('report', 120), proof('thread', 150)] }).state).toBe('none')
})

test('takes the rewards of the whole round away where a term says so, except from what a person judged', () => {
  const other = judgedKpi({ id: 'I-2' })
  const kept = judgedKpi({ id: 'I-3' })
  const grade = { verdict: 'met', note: '', author: 'ann' } as const
  const round = followRound([
    { kpi: full, standing: at(150), threatReading: says('31', 0) },
    { kpi: other, standing: at(150), threatReading: null },
    { kpi: kept, standing: at(150, { grade }), threatReading: null },
  ])
  expect(round.map(({ status }) => status)).toEqual(['missed', 'void', 'met'])
})

test('adds up what members earned, exactly and in each currency by itself', () => {
  const award = (member: string, amount: string, currency = 'USD') => ({ member, amount, currency })
  expect(earningsOf([award('1', '0.1'), award('2', '5'), award('1', '0.2'), award('1', '7', 'JOY')])).toEqual([
    { member: '1', currency: 'JOY', amount: '7', awards: 1 },
    { member: '2', currency: 'USD', amount: '5', awards: 1 },
    { member: '1', currency: 'USD', amount: '0.3', awards: 2 },
  ])
  expect(checkSum([award('1', '199')], '200')).toEqual({ awarded: '199', stated: '200', difference: '-1' })
})

test('refuses a metric with a parameter it does not take, and one without the parameter it needs', () => {
  const parse = (metric: string, parameter: number | null) =>
    kpiSchema.safeParse({ ...judgedKpi(), measure: { kind: 'computed', target: target({ metric, parameter }) } }).success
  expect(parse('forum-posts', 5)).toBe(false)
  expect(parse('proposals-full', null)).toBe(false)
  expect(parse('proposals-full', 5)).toBe(true)
})

test('property: more of what rises towards its target never makes a KPI worse, and every reason has its words', () => {
  const order = ['missed', 'at-risk', 'on-track', 'met']
  fc.assert(
    fc.property(fc.integer({ min: 101, max: 250 }), fc.nat(20), fc.nat(20), (height, low, more) => {
      const [less, greater] = [low, low + more].map((value) => statusOf(posts, at(height, { reading: says(String(value)) })))
      if (less === undefined || greater === undefined) throw new Error('two values were given')
      expect(order.indexOf(greater.status)).toBeGreaterThanOrEqual(order.indexOf(less.status))
      for (const language of ['en', 'zh-CN'] as const) expect(sayReason(less.reason, language)).not.toMatch(/[{}]/)
    }),
  )
})
