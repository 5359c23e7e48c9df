import { alpha, writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { seededApi } from '../../testing/seeded-api.js'
import { askerWithRole } from '../../testing/with-role.js'

const { api, db } = await seededApi((db) => writeHistory(db, []))
const { data } = await askerWithRole(api, db, 'secretary')

const statuses =
  'result { kpis { id status proofs: needs { proofs { block } } awards { number amount { amount } } } } userErrors { code field }'
const change = (name: string, input: object) =>
  data(`mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${statuses} } }`, {
    input: { chain: alpha.id, round: '1', ...input },
  })
const kpi = { id: 'I-1', section: 'Council', title: 'Report', reward: '50', currency: 'USD', shared: false, from: 1, deadline: 110 }
const needs = [{ id: 'report', text: 'The report' }]
const proof = { kpi: 'I-1', need: 'report', link: 'https://example.org/r' }

test('a round is defined, proven and judged, and each change is an entry', async () => {
  expect(await change('defineKpi', { kpi: { ...kpi, needs } })).toMatchObject({
    defineKpi: { result: null, userErrors: [{ code: 'NOT_FOUND', field: 'round' }] },
  })
  await change('defineKpiRound', { title: 'One', from: 1, deadline: 110 })
  expect(await change('defineKpi', { kpi: { ...kpi, needs } })).toMatchObject({
    defineKpi: { result: { kpis: [{ id: 'I-1', status: 'AT_RISK' }] } },
  })
  expect(await change('proveKpi', proof)).toMatchObject({
    proveKpi: { result: { kpis: [{ status: 'MET', proofs: [{ proofs: [{ block: 100 }] }] }] }, userErrors: [] },
  })
  const graded = { kpi: 'I-1', verdict: 'MET', awards: [{ member: '7', amount: '49.5' }] }
  expect(await change('gradeKpi', graded)).toMatchObject({
    gradeKpi: { result: { kpis: [{ awards: [{ number: '7', amount: { amount: '49.5' } }] }] } },
  })
  expect((await db.selectFrom('entry').select('kind').orderBy('seq').execute()).map(({ kind }) => kind)).toEqual([
    ...['kpi.defined', 'kpi.defined', 'kpi.evidenced', 'kpi.graded'],
  ])
})

test.each([
  ['defineKpi', { kpi: { ...kpi, needs, scale: 'too' } }, 'measure'],
  ['defineKpi', { kpi: { ...kpi, needs, deadline: 0 } }, 'deadline'],
  ['proveKpi', { ...proof, need: 'other' }, 'need'],
  ['proveKpi', { ...proof, link: 'javascript:alert(1)' }, 'data.url'],
  ['gradeKpi', { kpi: 'I-1', verdict: 'MET', awards: [{ member: '7', amount: '50.01' }] }, 'awards'],
  ['gradeKpi', { kpi: 'I-1', verdict: 'MISSED', awards: [{ member: '7', amount: '1' }] }, 'awards'],
] as const)('%s says what is wrong, and changes nothing', async (name, input, field) => {
  const before = await db.selectFrom('entry').selectAll().execute()
  expect(await change(name, input)).toMatchObject({ [name]: { result: null, userErrors: [{ field }] } })
  expect(await db.selectFrom('entry').selectAll().execute()).toEqual(before)
})
