import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fact } from '@secretariat/shared'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { openRecords, type Reject } from './index.js'

let folder = ''
const folders: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secretariat-records-'))
  folders.push(folder)
})
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true })
})

async function read(file: string, content: unknown): Promise<{ facts: Fact[]; rejects: Reject[] }> {
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content, null, 1))
  const [facts, rejects]: [Fact[], Reject[]] = [[], []]
  for (const opened of (await openRecords(folder)).files)
    for await (const item of opened.read()) 'kind' in item ? facts.push(item) : rejects.push(item)
  return { facts, rejects }
}

const term = {
  key: 'sumer-7',
  network: 'sumer',
  canonical: { start_block: 100, end_block: 199, basis: 'report', chain_round: null },
  start_date: '2021-06-01',
  mint: { start: 10, end: 12.5 },
  members: [
    { handle: 'ann', member_id: 3, votes_cast: 2, own_stake: 5, voter_stake: null },
    { handle: 'bob', own_stake: 'much' },
    { member_id: 4 },
  ],
  proposals: [
    { id: 9, title: 'Videos', type: 'Spending', amount: 'ann', amount_raw: 'ann', status: 'passed_to_next_council', participants: ['ann'] },
  ],
}

test('a term, its seats and its proposals are facts at its first block; a row that cannot be read is refused alone, with its place', async () => {
  const { facts, rejects } = await read('terms.json', { terms: [term, { key: 'mars-1', network: 'mars' }, 7] })
  expect(facts).toMatchObject([
    {
      kind: 'term.recorded',
      chain: 'antioch',
      height: 100,
      time: Date.UTC(2021, 5, 1),
      mintOpening: '1000',
      mintClosing: '1250',
      secretary: null,
    },
    { kind: 'seat.recorded', locator: 'seat:sumer-7:3', member: '3', votes: 2, ownStake: '500', voterStake: null },
    { kind: 'listing.recorded', proposal: 9, amount: null, amountPrinted: 'ann', status: 'passed-on' },
  ])
  expect(rejects.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
    '27:19 own_stake: much is no amount of tJOY',
    '29:5 handle: Invalid input: expected string, received undefined',
    '49:15 a network that is not known',
    '51:3 a term needs a key and a network',
  ])
})

test('broken JSON is refused with line and column, and a list that is missing is said', async () => {
  await expect(read('terms.json', '{"terms": [\n{"key": }]}')).rejects.toThrow('terms.json line 2, column 9: not JSON: ValueExpected')
  expect((await read('terms.json', {})).rejects).toMatchObject([{ line: 1, reason: 'there is no list "terms"' }])
})

test('another council names its own networks', async () => {
  const chains = [{ id: 'hill', name: 'Hill', asset: 'HIL', networks: ['Upper', 'Lower'] }]
  writeFileSync(join(folder, 'networks.json'), JSON.stringify({ home: 'Lower', chains }))
  const { facts } = await read('chain_members.json', { members: [{ id: 5, handle: 'ann', registered_at_block: 0, registered_at_time: 0 }] })
  expect(facts).toMatchObject([{ chain: 'hill', network: 'Lower', member: '5', registered: 0, registeredAt: null, root: null }])
  writeFileSync(join(folder, 'networks.json'), JSON.stringify({ home: 'Nowhere', chains }))
  await expect(openRecords(folder)).rejects.toThrow('networks.json: home: "Nowhere" is none of the networks')
})
