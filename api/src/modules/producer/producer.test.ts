import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { newYear, tellProducers } from '../../testing/producer-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, db } = await seededApi(tellProducers)

const slot = (after: number): number => newYear + after

test('the schedule comes first, in its order, then who waits and who left', async () => {
  expect(
    await ask.data(
      '{ producers(chain: "bravo") { totalCount nodes { name standing state place streak { slots } lastBlock { height } rank { rank } } } }',
    ),
  ).toEqual({
    producers: {
      totalCount: 5,
      nodes: [
        { name: 'prod.a', standing: 'ACTIVE', state: 'OK', place: 1, streak: null, lastBlock: { height: 19 }, rank: { rank: 1 } },
        {
          name: 'prod.c',
          standing: 'ACTIVE',
          state: 'OFFLINE',
          place: 2,
          streak: { slots: 3 },
          lastBlock: { height: 11 },
          rank: { rank: 2 },
        },
        { name: 'prod.d', standing: 'ACTIVE', state: 'OK', place: 3, streak: null, lastBlock: { height: 20 }, rank: { rank: 3 } },
        { name: 'prod.e', standing: 'STANDBY', state: null, place: null, streak: null, lastBlock: null, rank: { rank: 4 } },
        { name: 'prod.b', standing: 'LEFT', state: null, place: null, streak: null, lastBlock: { height: 13 }, rank: null },
      ],
    },
  })
})

test('slots are counted over windows that end with the newest block, without those of stops', async () => {
  const fields = 'expected produced missed reliability stoppedSlots unjudgedSlots'
  const { producers } = Object(
    await ask.data(`{ producers(chain: "bravo") { nodes { name round { ${fields} } all { ${fields} firstSlot lastSlot } } } }`),
  )
  const of = (name: string) => producers.nodes.find((each: { name: string }) => each.name === name)
  expect(of('prod.c').round).toEqual({ expected: 1, produced: 0, missed: 1, reliability: 0, stoppedSlots: 0, unjudgedSlots: 0 })
  const all = { firstSlot: slot(0), lastSlot: slot(53), unjudgedSlots: 0, stoppedSlots: 10 }
  expect(of('prod.b').all).toEqual({ ...all, expected: 5, produced: 3, missed: 2, reliability: 0.6 })
  expect(of('prod.e').all).toMatchObject({ expected: 0, reliability: null })
})

test('the board says what is wrong, the gravest first', async () => {
  expect(
    await ask.data(`{ producerBoard(chain: "bravo") {
      state states slotsPerRound head { height slot } schedule { version } lastStop { slots } emergency { emergency }
      finality { authors of needed margin } counts { active ok offline } policy { offlineFrom punishableFrom }
    } }`),
  ).toEqual({
    producerBoard: {
      ...{ state: 'FINALITY_STOPPED', states: ['FINALITY_STOPPED', 'EMERGENCY'], slotsPerRound: 3, head: { height: 20, slot: slot(53) } },
      ...{ schedule: { version: 1 }, lastStop: { slots: 30 }, emergency: { emergency: true } },
      ...{
        finality: { authors: 2, of: 3, needed: 3, margin: -1 },
        counts: { active: 3, ok: 2, offline: 1 },
        policy: { offlineFrom: 3, punishableFrom: 10 },
      },
    },
  })
  expect(await ask.data('{ producerBoard(chain: "none") { state } }')).toEqual({ producerBoard: null })
})

test('a profile has its streaks, its ranks, its place in schedules and what the chain counts itself', async () => {
  const asked = `{ producer(key: "bravo:producer:prod.c") {
    streaks { slots fromSlot untilSlot open } ranks { rank votes } spans { fromVersion untilHeight }
    punishments { state proposer { id } approvals { id } needed until } events { kind account { id } }
  } }`
  expect(await ask.data(asked)).toEqual({
    producer: {
      streaks: [{ slots: 3, fromSlot: slot(46), untilSlot: slot(52), open: true }],
      ranks: [{ rank: 2, votes: '899' }],
      spans: [{ fromVersion: 0, untilHeight: null }],
      punishments: [{ state: 'OPEN', proposer: { id: 'prod.a' }, approvals: [{ id: 'prod.d' }], needed: 16, until: 28_800 }],
      events: [
        { kind: 'PUNISHMENT_APPROVED', account: { id: 'prod.d' } },
        { kind: 'PUNISHMENT_PROPOSED', account: { id: 'prod.a' } },
      ],
    },
  })
  const penalty =
    '{ producer(key: "bravo:producer:prod.a") { penalty { drained ourMissed difference comparable pledge { value } streaks { atBlock missed } } } }'
  expect(await ask.data(penalty)).toEqual({
    producer: {
      penalty: {
        drained: 5,
        ourMissed: 0,
        difference: 5,
        comparable: true,
        pledge: { value: '100' },
        streaks: [{ atBlock: 1, missed: 3 }],
      },
    },
  })
  expect(
    await ask.data('{ resolve(key: "bravo:producer:prod.c") { __typename } producer(key: "bravo:producer:nobody") { name } }'),
  ).toEqual({
    resolve: { __typename: 'Producer' },
    producer: null,
  })
})

test('producers are sorted and filtered by what they missed', async () => {
  const asked =
    '{ producers(chain: "bravo", where: { standing: { eq: ACTIVE } }, orderBy: [{ field: MISSED_MONTH, direction: DESC }], first: 2) { nodes { name } } }'
  expect(await ask.data(asked)).toEqual({ producers: { nodes: [{ name: 'prod.c' }, { name: 'prod.a' }] } })
  expect(await ask.data('{ producers(chain: "bravo", where: { state: { eq: OFFLINE } }) { nodes { name } } }')).toEqual({
    producers: { nodes: [{ name: 'prod.c' }] },
  })
  const first = Object(
    await ask.data(
      '{ producers(chain: "bravo", first: 2, orderBy: [{ field: STREAK, direction: DESC }]) { pageInfo { endCursor } nodes { name } } }',
    ),
  )
  const rest = `{ producers(chain: "bravo", first: 3, after: "${first.producers.pageInfo.endCursor}", orderBy: [{ field: STREAK, direction: DESC }]) { nodes { name } } }`
  expect(first.producers.nodes.map(({ name }: { name: string }) => name)).toEqual(['prod.c', 'prod.a'])
  expect(await ask.data(rest)).toMatchObject({ producers: { nodes: [{ name: 'prod.d' }, { name: 'prod.b' }, { name: 'prod.e' }] } })
})

test('a page of producers with their strips takes as many statements as one producer', async () => {
  const parts = `name standing state round { missed } hour { missed } day { missed } month { missed reliability } days { day missed } streaks(first: 3) { slots }
    rank { rank } ranks(first: 3) { rank } penalty { difference } heartbeat { at } punishments { state } events(first: 3) { kind } spans { fromHeight } streak { slots }`
  const [one, all] = await statementsOf(
    db,
    ...[1, 25].map((first) => `{ producers(chain: "bravo", first: ${first}) { nodes { ${parts} } } }`),
  )
  expect(all).toBe(one)
})

test('a chain without producers has none', async () => {
  const empty = { nodes: [] }
  expect(
    await ask.data(
      '{ producers(chain: "none") { nodes { name } } schedules(chain: "none") { nodes { version } } producerDays(chain: "none") { nodes { day } } }',
    ),
  ).toEqual({
    producers: empty,
    schedules: empty,
    producerDays: empty,
  })
})
