import { expect, test } from 'vitest'
import { subjectPage } from './subject-page.js'

const chain = { key: 'alpha', name: 'Alpha' }
const keyOf = (subjectKind: Parameters<typeof subjectPage>[0]['subjectKind'], subject: string) =>
  subjectPage({ chain, subjectKind, subject })

test('leads to the page of a subject under the key that the API gives it', () => {
  expect(keyOf('PRODUCER', 'biosbpa')).toMatchObject({ to: '/producers/$key', params: { key: 'alpha:producer:biosbpa' } })
  expect(keyOf('VALIDATOR', '0x01')).toMatchObject({ to: '/validators/$key', params: { key: 'alpha:validator:0x01' } })
  expect(keyOf('PROPOSAL', '268')).toMatchObject({ to: '/proposals/$key', params: { key: 'alpha:proposal:268' } })
  expect(keyOf('MULTISIG', 'ann/upgrade')).toMatchObject({ to: '/multisigs', search: { chain: 'alpha' } })
  expect(keyOf('KPI', 'round7/8.1')).toMatchObject({ to: '/kpi/$key', params: { key: 'alpha:kpi:round7' } })
})

test('leads from the stage of an election to the election, and from a motion to its council or its fund', () => {
  expect(keyOf('ELECTION', '12/voting')).toMatchObject({ params: { key: 'alpha:election:12' } })
  expect(keyOf('MOTION', 'Council:5')).toMatchObject({ to: '/proposals/$key', params: { key: 'alpha:Council:5' } })
  expect(keyOf('MOTION', '5')).toMatchObject({ to: '/fund', search: { chain: 'alpha' } })
  expect(keyOf('BUDGET', 'Storage')).toMatchObject({ to: '/budget', search: { chain: 'alpha' } })
})

test('leads nowhere where there is no page', () => {
  expect(keyOf('ENDPOINT', 'node.example')).toBeUndefined()
  expect(keyOf(null, 'x')).toBeUndefined()
})
