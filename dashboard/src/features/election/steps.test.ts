import { expect, test } from 'vitest'
import type { Stage } from './election.graphql.js'
import { stepsOf } from './steps.js'

const stage = (name: Stage['stage']): Stage => ({
  stage: name,
  fromBlock: 1,
  fromAt: '2026-05-01T00:00:00.000Z',
  endsBlock: 10,
  announcedBlocks: 9,
  untilBlock: null,
  untilAt: null,
  source: { kind: 'EVENT', fact: 'alpha/1/e1/stage.started', block: 1, blockHash: '0x00', final: true },
})
const [announcing, voting, revealing] = [stage('ANNOUNCING'), stage('VOTING'), stage('REVEALING')]
const states = (...asked: Parameters<typeof stepsOf>) => stepsOf(...asked).map(({ state }) => state)

test('tells what is over, what runs and what is still to come', () => {
  expect(states({ stages: [announcing, voting], stage: 'VOTING', outcome: 'RUNNING' })).toEqual(['over', 'now', 'ahead'])
  expect(states({ stages: [announcing, voting, revealing], stage: null, outcome: 'ELECTED' })).toEqual(['over', 'over', 'over'])
})

test('a round that failed early never came to the stages behind', () => {
  expect(states({ stages: [announcing], stage: null, outcome: 'FAILED' })).toEqual(['over', 'skipped', 'skipped'])
})

test('a stage before the first block that is read is not known, which is not the same as not held', () => {
  expect(states({ stages: [revealing], stage: 'REVEALING', outcome: 'RUNNING' })).toEqual(['unread', 'unread', 'now'])
  expect(states({ stages: [], stage: null, outcome: 'ELECTED' })).toEqual(['unread', 'unread', 'unread'])
})
