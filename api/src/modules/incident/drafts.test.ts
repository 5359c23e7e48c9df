import { ChainId, Height } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { type DraftedBy, draftsOf, lettersOf } from './drafts.js'
import type { IncidentRow } from './incidents.js'

const incident: IncidentRow = {
  ...{ id: 7, chain: ChainId('eosc'), rule: 'producer-silent', subject: 'biosbpk', version: 0, historical: false, severity: 'warning' },
  ...{ condition: 'confirmed', handling: 'notified', publicity: 'none', provisional: false, flapping: false, relapses: 0, level: 0 },
  ...{ openedAt: new Date(0), confirmedAt: new Date(0), resolvedAt: null, acknowledgedUntil: null, recoveries: [], events: 3 },
  ...{ openedHeight: Height(5), resolvedHeight: null, previous: null, inhibitedBy: null, stage: 'notified', open: true },
  ...{ awaitsAnnouncement: false, value: 3, cause: null, falseAlarm: false },
}
const by: DraftedBy = { chainName: 'EOSC', subjectName: 'biosbpk', profile: 'eosc', secretariat: '5', maker: null, now: new Date(60_000) }
const drafted = (told: Partial<IncidentRow> = {}) => draftsOf({ ...incident, ...told }, by)
const kinds = (told: Partial<IncidentRow>) => drafted(told).map(({ what, lang }) => `${what} ${lang}`)

test('an outage is drafted in both languages while it goes on, its end once it is over', () => {
  expect(kinds({})).toEqual(['down zh-CN', 'down en'])
  expect(kinds({ condition: 'resolved', resolvedAt: new Date(60_000) })).toEqual(['up zh-CN', 'up en'])
  expect(drafted()[0]?.text).toContain('EOSC主网掉线公告：节点 biosbpk')
})

test('nothing is drafted of what is provisional, only suspected, a false alarm, or no outage', () => {
  expect([
    kinds({ provisional: true }),
    kinds({ condition: 'suspected' }),
    kinds({ falseAlarm: true }),
    kinds({ rule: 'budget-low' }),
  ]).toEqual([[], [], [], []])
})

test('who runs it is asked, and others are asked to help, while it goes on and before it is certain', () => {
  const maker = { lastBlock: { height: 4, at: new Date(0) }, missed: 12 }
  const asked = { symptom: 'disk full', evidence: ['https://files.example.org/1.png'] }
  const letters = lettersOf({ ...incident, provisional: true, condition: 'suspected' }, { ...by, maker }, asked)
  expect(letters.map(({ what, lang }) => `${what} ${lang}`)).toEqual(['operator zh-CN', 'support zh-CN', 'operator en', 'support en'])
  expect(letters[2]?.text).toMatch(/\| Blocks missed \| 12 \|/)
  expect(letters[3]?.text).toMatch(/disk full[\s\S]*files\.example\.org/)
  expect(lettersOf({ ...incident, condition: 'resolved' }, by, asked)).toEqual([])
})
