import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { elections, groups } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

const { ask, readerDb } = await seededApi((db) => writeHistory(db, [...elections, ...groups]))
const raw = (units: string) => ({ raw: units })

test('tells who led a group when, what its workers were paid and what they missed', async () => {
  const data = await ask.data(`{ workingGroups(chain: "alpha") {
    key name workerCount everHired openOpenings balance { raw } statusText pay { paid { raw } overduePaid { raw } owed { raw } }
    lead { worker fromBlock } leads { worker member { number handle } fromAt untilBlock source { fact } }
    workers { number member { number } role endedBy endedAt rewardPerBlock { raw } rewardPaid { raw } overduePaid { raw }
      rewardOwed { raw } slashed { raw } source { fact } }
  } }`)
  expect(data).toMatchObject({
    workingGroups: [
      {
        ...{ key: 'alpha:group:ForumWorkingGroup', name: 'ForumWorkingGroup', workerCount: 1, everHired: 2, openOpenings: 0 },
        ...{ balance: raw('500'), pay: { paid: raw('25'), overduePaid: raw('5'), owed: raw('8') }, lead: { worker: '2', fromBlock: 15 } },
        leads: [
          { worker: '2', member: { number: '2', handle: null }, fromAt: timeOf(15), untilBlock: null },
          { worker: '1', member: { number: '1', handle: 'ann' }, untilBlock: 12, source: { fact: 'alpha/4/e2/lead.set' } },
        ],
        workers: [
          { number: '2', role: 'LEAD', endedBy: null, rewardPaid: raw('0'), rewardOwed: raw('8'), slashed: raw('0') },
          { number: '1', endedBy: 'TERMINATED', endedAt: timeOf(12), rewardPaid: raw('25'), overduePaid: raw('5'), rewardOwed: null },
        ],
      },
      { name: 'StorageWorkingGroup', workerCount: 0, openOpenings: 1, balance: null, pay: null, lead: null, leads: [], workers: [] },
    ],
  })
})

test('shows only the workers that are asked for', async () => {
  const workers = async (args: string) => ask.data(`{ workingGroups(chain: "alpha") { workers(${args}) { number } } }`)
  expect(await workers('current: true')).toEqual({ workingGroups: [{ workers: [{ number: '2' }] }, { workers: [] }] })
  expect(await workers('current: false')).toEqual({ workingGroups: [{ workers: [{ number: '1' }] }, { workers: [] }] })
  expect(await workers('first: 1')).toEqual({ workingGroups: [{ workers: [{ number: '2' }] }, { workers: [] }] })
  expect(await ask.codes('{ workingGroups(chain: "alpha") { workers(first: 201) { number } } }')).toContain('BAD_USER_INPUT')
  expect(await ask.data('{ workingGroups(chain: "beta") { name } }')).toEqual({ workingGroups: [] })
})

test('needs one statement for the leads, the workers and the pay of all groups', async () => {
  const [names, all] = await statementsOf(
    readerDb,
    '{ workingGroups(chain: "alpha") { name } }',
    '{ workingGroups(chain: "alpha") { name lead { worker } leads { worker } workers { number } pay { paid { raw } } } }',
  )
  expect(all).toBe((names ?? 0) + 3)
})
