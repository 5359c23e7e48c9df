import { expect, test } from 'vitest'
import type { Career, Profile } from './person.graphql.js'
import { toLanes, type Words } from './to-lanes.js'

const at = (second: number) => new Date(second * 1000).toISOString()
const words: Words = {
  lane: (part) => part,
  seat: ({ number }) => `seat ${number}`,
  candidacy: ({ status }) => status,
  lead: (group) => `lead ${group}`,
  worker: (group) => `worker ${group}`,
  proposal: (title) => title,
  vote: (cycle) => `vote ${cycle}`,
}
const profile: Profile = {
  ...{ key: 'a:member:1', number: '1', handle: null, chain: { key: 'a', name: 'A', meta: { indexedAt: null } }, name: null, about: null },
  ...{ validatorAccount: null, verified: null, invitedCount: 0, rootAccount: null, controllerAccount: null },
  joined: { by: 'GIFT', at: at(1), founding: false, inviter: null, referrer: null, source: { block: 1 } },
  posts: { forumPosts: 0, forumThreads: 0, discussionPosts: 0 },
  handles: [],
  accounts: [],
}
const nothing: Career = { seats: [], candidacies: [], electionVotes: [], leads: [], jobs: [], applications: [] }
const money = { rewardPerBlock: null, rewardPaid: null, rewardOwed: null, slashed: null }
const job = (key: string, group: string, role: 'LEAD' | 'WORKER', hired: number, ended: number | null): Career['jobs'][number] => ({
  ...{ key, group: { key: `g:${group}`, name: group }, role, hiredAt: at(hired), endedBy: ended === null ? null : 'EXITED' },
  ...{ endedAt: ended === null ? null : at(ended), ...money },
})

test('somebody who only joined has one line, which lasts and bears the number where there is no handle', () => {
  expect(toLanes(profile, nothing, null, words)).toEqual([
    { name: 'member', spans: [{ key: 'joined', from: 1000, until: undefined, text: '1', tone: 'quiet' }] },
  ])
  expect(toLanes({ ...profile, joined: null }, nothing, null, words)).toEqual([])
})

test('jobs in several groups at one time have a line each, and the time as a lead is not drawn twice', () => {
  const career: Career = {
    ...nothing,
    leads: [{ groupName: 'Forum', fromAt: at(5), untilAt: at(9), fromBlock: 5 }],
    jobs: [job('1', 'Forum', 'LEAD', 4, 9), job('2', 'Storage', 'WORKER', 6, null), job('3', 'Storage', 'WORKER', 2, 3)],
  }
  expect(toLanes(profile, career, null, words).slice(1)).toMatchObject([
    { name: 'lead Forum', spans: [{ from: 5000, until: 9000, tone: 'soft' }] },
    {
      name: 'worker Storage',
      spans: [
        { key: '2', until: undefined, tone: 'main' },
        { key: '3', until: 3000 },
      ],
    },
  ])
})
