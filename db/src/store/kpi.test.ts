import { ChainId, type Stated } from '@secretariat/shared'
import { kpiRoundSchema, kpiSchema } from '@secretariat/shared/kpi'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/index.js'
import { rebuild } from './rebuild.js'
import { record } from './record.js'

const { db } = await testDatabase()
const ann = { name: 'ann', via: 'cli', address: null } as const
const chain = ChainId('alpha')
const round = kpiRoundSchema.parse({ id: '1', title: 'One', from: 1, deadline: 50 })
const kpi = kpiSchema.parse({
  ...{ id: 'I-1', section: 'Council', title: 'Votes', reward: { amount: '10', currency: 'USD' }, sharing: 'shared', from: 1, deadline: 50 },
  measure: { kind: 'evidence', needs: [{ id: 'report', text: 'Report' }] },
})
const proof = { need: 'report', url: 'https://example.org/1', note: '', height: null, withdrawn: false }
const grade = { verdict: 'met', note: 'good', awards: [{ member: '7', amount: '9.5' }] }
// Safety: the tests state what is out of order, too; `record` parses it.
const stated = (kind: Stated['kind'], subject: string, data: unknown) => record(db, ann, { kind, chain, subject, data } as Stated)

test('keeps the latest definition, proof and judgement of a KPI, and makes them again from their entries', async () => {
  await stated('kpi.defined', '1', { round })
  await stated('kpi.defined', '1/I-1', { kpi })
  const changed = await stated('kpi.defined', '1/I-1', { kpi: { ...kpi, title: 'More votes' } })
  await stated('kpi.evidenced', '1/I-1', proof)
  await stated('kpi.evidenced', '1/I-1', { ...proof, withdrawn: true })
  await stated('kpi.graded', '1/I-1', grade)
  const rows = async () => ({
    rounds: await db.selectFrom('kpiRound').selectAll().execute(),
    kpis: await db.selectFrom('kpi').selectAll().execute(),
    proofs: await db.selectFrom('kpiProof').selectAll().execute(),
    grades: await db.selectFrom('kpiGrade').selectAll().execute(),
  })
  const before = await rows()
  expect(before).toMatchObject({
    rounds: [{ round: '1', fromHeight: 1, deadline: 50 }],
    kpis: [{ kpi: 'I-1', definition: { title: 'More votes' }, seq: changed.seq, author: 'ann' }],
    proofs: [{ need: 'report', withdrawn: true }],
    grades: [{ verdict: 'met', awards: [{ member: '7', amount: '9.5' }] }],
  })
  expect(changed.previous).not.toBeNull()
  await db.deleteFrom('kpi').execute()
  await rebuild(db, ['kpi-round', 'kpi', 'kpi-proof', 'kpi-grade'])
  expect(await rows()).toEqual(before)
})

test.each([
  ['kpi.evidenced', '1', proof],
  ['kpi.evidenced', '1/I-1', { ...proof, url: 'javascript:alert(1)' }],
  ['kpi.graded', '1/I-1', { ...grade, awards: [{ member: '7', amount: '-1' }] }],
  ['kpi.defined', '1/I-1/x', { kpi }],
] as const)('refuses %s about %s that is not in order', async (kind, subject, data) => {
  await expect(stated(kind, subject, data)).rejects.toThrow()
})
