import { expect, test } from 'vitest'
import { newYear, tellProducers } from '../../testing/producer-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask } = await seededApi(tellProducers)

const slot = (after: number): number => newYear + after

test('missed slots are named to the slot, newest first, and by their producer', async () => {
  expect(
    await ask.data(
      '{ missedSlots(chain: "bravo", first: 2) { totalCount nodes { producer { id } fromSlot untilSlot beforeHeight fromAt } } }',
    ),
  ).toEqual({
    missedSlots: {
      totalCount: 5,
      nodes: [
        { producer: { id: 'prod.c' }, fromSlot: slot(52), untilSlot: slot(52), beforeHeight: 20, fromAt: '2026-01-01T00:02:36.000Z' },
        { producer: { id: 'prod.c' }, fromSlot: slot(49), untilSlot: slot(49), beforeHeight: 18, fromAt: '2026-01-01T00:02:27.000Z' },
      ],
    },
  })
  const bounded = `{ missedSlots(chain: "bravo", where: { producer: { eq: "prod.b" }, fromSlot: ${slot(5)}, untilSlot: ${slot(7)} }) { nodes { fromSlot } } }`
  expect(await ask.data(bounded)).toEqual({ missedSlots: { nodes: [{ fromSlot: slot(7) }] } })
})

test('a stop of the chain is one stop, and no producer is blamed', async () => {
  expect(
    await ask.data(
      '{ chainStops(chain: "bravo") { nodes { fromSlot untilSlot slots fromAt untilAt lastHeight nextHeight nextProducer { id } } } }',
    ),
  ).toEqual({
    chainStops: {
      nodes: [
        {
          ...{ fromSlot: slot(12), untilSlot: slot(41), slots: 30, lastHeight: 11, nextHeight: 12, nextProducer: { id: 'prod.a' } },
          ...{ fromAt: '2026-01-01T00:00:36.000Z', untilAt: '2026-01-01T00:02:06.000Z' },
        },
      ],
    },
  })
})

test('schedules tell who came and who went', async () => {
  expect(
    await ask.data(
      '{ schedules(chain: "bravo") { nodes { version fromHeight untilHeight begins proposedHeight joined { id } left { id } producers { place producer { id } } } } }',
    ),
  ).toMatchObject({
    schedules: {
      nodes: [
        {
          version: 1,
          fromHeight: 14,
          untilHeight: null,
          begins: true,
          proposedHeight: 10,
          joined: [{ id: 'prod.d' }],
          left: [{ id: 'prod.b' }],
        },
        { version: 0, fromHeight: 2, untilHeight: 14, joined: null, producers: [{ place: 1, producer: { id: 'prod.a' } }, {}, {}] },
      ],
    },
  })
})

test('days are those of the clock that is asked for', async () => {
  const days = (where: string) =>
    ask.data(`{ producerDays(chain: "bravo", where: ${where}) { nodes { day producer { id } expected missed complete fromAt } } }`)
  expect(await days('{ producer: { eq: "prod.b" } }')).toEqual({
    producerDays: {
      nodes: [
        { day: '2026-01-01', producer: { id: 'prod.b' }, expected: 5, missed: 2, complete: false, fromAt: '2026-01-01T00:00:00.000Z' },
      ],
    },
  })
  expect(await days('{ producer: { eq: "prod.b" }, utcOffsetHours: -1 }')).toMatchObject({
    producerDays: { nodes: [{ day: '2025-12-31' }] },
  })
  const { producer } = Object(
    await ask.data('{ producer(key: "bravo:producer:prod.c") { days(days: 3, utcOffsetHours: 8) { day expected missed } } }'),
  )
  expect(producer.days).toEqual([
    { day: '2025-12-30', expected: 0, missed: 0 },
    { day: '2025-12-31', expected: 0, missed: 0 },
    { day: '2026-01-01', expected: 7, missed: 3 },
  ])
  expect(await ask.codes('{ producerDays(chain: "bravo", where: { from: "2026-02-30" }) { totalCount } }')).toEqual(['BAD_USER_INPUT'])
})
