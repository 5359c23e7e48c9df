import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { proposals } from '../testing/proposal-story.js'
import { seededApi } from '../testing/seeded-api.js'
import { motions, timeOf } from '../testing/story.js'

const { api } = await seededApi((db) => writeHistory(db, [...motions, ...proposals]))

test('writes proposals and their votes as tables', async () => {
  const get = async (path: string) => (await api.fetch(new Request(`http://api/v1/${path}`))).text()
  const where = `where=${encodeURIComponent(JSON.stringify({ author: { eq: 'alpha:member:8' } }))}`
  const lines = (await get(`proposals.csv?${where}`)).split('\r\n')
  expect(lines[1]).toBe(
    `alpha:proposal:11,alpha,Council,11,,,,,executed,,1,0,3,${timeOf(10)},10,${timeOf(15)},15,,alpha/10/e1/proposal.created,proposal,'=Pay the server,FundingRequest,,8,0,1,3,30000000000,10,JOY,1,1,1,1,${timeOf(30)},30`,
  )
  expect(JSON.parse(await get(`votes.json?${where}`))).toMatchObject([
    {
      proposal: 'alpha:proposal:11',
      member: 'ann',
      member_id: '1',
      voter: null,
      choice: 'aye',
      rationale: 'It is due.',
      round: 1,
      blocks_to_vote: 2,
    },
    { member: null, member_id: '2', choice: 'abstain', kind: 'proposal' },
  ])
})
