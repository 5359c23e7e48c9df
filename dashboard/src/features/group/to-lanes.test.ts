import { expect, test } from 'vitest'
import { toLanes } from './to-lanes.js'

const words = { lead: 'Lead', vacant: 'No lead', nobody: (worker: string) => `worker ${worker}` }
const at = (block: number) => new Date(block * 1000).toISOString()
const tenure = (worker: string, from: number, until: number | null) => ({
  worker,
  member: worker === '9' ? null : { key: `m${worker}`, number: worker, handle: worker === '1' ? 'ann' : null },
  fromBlock: from,
  fromAt: at(from),
  untilBlock: until,
  untilAt: until === null ? null : at(until),
})

test('draws leads by name, number or worker, and the vacancies between and after them', () => {
  const lanes = toLanes([tenure('9', 30, 40), tenure('2', 10, 20), tenure('1', 5, 10)], words)
  expect(lanes).toMatchObject([
    {
      name: 'Lead',
      spans: [
        { text: 'ann', from: 5000, until: 10_000 },
        { text: '#2', from: 10_000, until: 20_000 },
        { text: 'worker 9', from: 30_000, until: 40_000 },
      ],
    },
    {
      name: 'No lead',
      spans: [
        { from: 20_000, until: 30_000 },
        { from: 40_000, until: undefined },
      ],
    },
  ])
})

test('shows no vacancy where one lead follows the other and the last one leads', () => {
  expect(toLanes([tenure('1', 5, 10), tenure('2', 10, null)], words)).toMatchObject([
    { name: 'Lead', spans: [{ tone: 'soft' }, { tone: 'main' }] },
  ])
})
