import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Height } from '@secretariat/shared'
import { checkSum, followRound, kpiSchema, type Reading, type Standing } from '@secretariat/shared/kpi'
import { expect, test } from 'vitest'
import { z } from 'zod'

const shared = process.env.SECRETARIAT_SHARED ?? join(import.meta.dirname, '../../../shared')
const file = join(shared, 'data/joystream/kpis.json')

const publishedSchema = z.object({
  definitions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      section: z.string().nullable(),
      reward_usd: z.number().nullable(),
      start_block: z.number().nullable(),
      deadline_block: z.number().nullable(),
      annihilation: z.string().nullable(),
    }),
  ),
  earnings_per_term: z.array(
    z.object({ kpi: z.number(), totalRewardUsd: z.number(), councilMembers: z.array(z.object({ rewardUsd: z.number() })) }),
  ),
})

const published = existsSync(file) ? publishedSchema.parse(JSON.parse(await readFile(file, 'utf8'))) : undefined
const needsData = test.skipIf(published === undefined)

/** A published KPI with the measure that its words mean. */
function kpiOf(id: string, over: object) {
  const found = published?.definitions.find((definition) => definition.id === id)
  if (found === undefined) throw new Error(`No KPI ${id}`)
  const { title, section, reward_usd, start_block, deadline_block } = found
  const plain = { id, title, section: section ?? 'Rounds', reward: { amount: reward_usd ?? 0, currency: 'USD' }, sharing: 'shared' }
  return kpiSchema.parse({ ...plain, from: start_block ?? 1, deadline: deadline_block ?? 10_000_000, ...over })
}

const at = (height: number, over: Partial<Standing> = {}): Standing => ({
  height: Height(height),
  reading: null,
  proofs: [],
  grade: null,
  ...over,
})
const target = (metric: string, bound: string, threshold: string, parameter: number | null = null) => ({
  metric,
  bound,
  threshold,
  parameter,
})

function follow(kpi: ReturnType<typeof kpiOf>, standing: Standing, threatReading: Reading | null = null) {
  const [followup] = followRound([{ kpi, standing, threatReading }])
  if (followup === undefined) throw new Error('One KPI was given')
  return followup
}

needsData('a published KPI on block times is judged from the chain', () => {
  const kpi = kpiOf('Constantinople-1', { measure: { kind: 'computed', target: target('block-time', 'most', '6.025') } })
  const status = (height: number, value: string) => follow(kpi, at(height, { reading: { value, running: null } })).status
  expect(status(910_366, '6')).toBe('not-started')
  expect(status(950_000, '6.03')).toBe('at-risk')
  expect(status(1_010_749, '6.024')).toBe('met')
  expect(status(1_010_749, '6.026')).toBe('missed')
})

needsData('published minutes are proven by their report and their proposal, in time', () => {
  const needs = [
    { id: 'report', text: 'Council and tokenomics report' },
    { id: 'proposal', text: 'Text proposal' },
  ]
  const kpi = kpiOf('26.I-4', { measure: { kind: 'evidence', needs } })
  const proofs = needs.map(({ id }) => ({ need: id, height: Height(2_811_600) }))
  expect(follow(kpi, at(2_805_000)).status).toBe('on-track')
  expect(follow(kpi, at(2_811_000)).status).toBe('at-risk')
  expect(follow(kpi, at(2_811_600, { proofs })).status).toBe('met')
  expect(follow(kpi, at(2_811_601, { proofs: proofs.slice(1) })).status).toBe('missed')
})

needsData('published care for chats is judged by a person', () => {
  const kpi = kpiOf('26.II-1', { measure: { kind: 'graded', scale: 'Check-ins' }, deadline: 2_797_200 })
  expect(follow(kpi, at(2_797_200)).status).toBe('at-risk')
  expect(follow(kpi, at(2_797_200, { grade: { verdict: 'met', note: '', author: 'jsg' } })).status).toBe('met')
})

needsData('the published term that forfeits all rewards is warned of before its block', () => {
  const kpi = kpiOf('Babylon-13.1', {
    measure: { kind: 'graded', scale: 'No malicious proposal is approved' },
    annihilation: {
      ...{ text: 'failure forfeits all rewards of the term', takes: 'round', warnBlocks: 3600 },
      when: { kind: 'broken', target: target('proposals-full', 'most', '14400', 5) },
    },
  })
  const threat = (running: number) => follow(kpi, at(2_500_000), { value: String(running), running }).threat
  expect(threat(5000)).toMatchObject({ state: 'clear', block: 2_509_401 })
  expect(threat(11_000)).toMatchObject({ state: 'warning', block: 2_503_401 })
  expect(threat(14_401)).toMatchObject({ state: 'bitten' })
})

needsData('the sums of published earnings match, but for the two rounds that are known not to', () => {
  const off = published?.earnings_per_term.flatMap(({ kpi, totalRewardUsd, councilMembers }) => {
    const { difference } = checkSum(
      councilMembers.map(({ rewardUsd }) => ({ amount: String(rewardUsd) })),
      String(totalRewardUsd),
    )
    return difference === '0' ? [] : [[kpi, difference]]
  })
  expect(off).toEqual([
    [17, '45'],
    [15, '4'],
  ])
})
