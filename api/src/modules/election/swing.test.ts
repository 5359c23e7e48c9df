import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { elections } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

const { ask } = await seededApi((db) => writeHistory(db, elections))
const amount = (raw: string) => ({ raw })

test('holds unrevealed stake against the margin of the last seat, and says nothing before votes can be revealed', async () => {
  const swing = '{ swing { unrevealedStake { raw } margin { raw } exceedsMargin definition { key } } }'
  const data = await ask.data(
    `{ over: election(key: "alpha:election:2") ${swing} open: election(key: "alpha:election:3") ${swing} early: election(key: "alpha:election:1") ${swing} }`,
  )
  const definition = { key: 'election-swing' }
  expect(data).toEqual({
    over: { swing: { unrevealedStake: amount('70'), margin: amount('10'), exceedsMargin: true, definition } },
    open: { swing: { unrevealedStake: amount('0'), margin: amount('900'), exceedsMargin: false, definition } },
    early: { swing: null },
  })
})

test('tells the rounds around a round, and which of them succeeded after it failed', async () => {
  const around = '{ seats previous { cycle } next { cycle } successor { cycle } }'
  const data = await ask.data(
    `{ a: election(key: "alpha:election:1") ${around} b: election(key: "alpha:election:2") ${around} c: election(key: "alpha:election:3") ${around} }`,
  )
  expect(data).toEqual({
    a: { seats: 1, previous: null, next: { cycle: 2 }, successor: { cycle: 2 } },
    b: { seats: 1, previous: { cycle: 1 }, next: { cycle: 3 }, successor: null },
    c: { seats: 1, previous: { cycle: 2 }, next: null, successor: null },
  })
})

test('tells how long each stage was to be and when it was over', async () => {
  const data = await ask.data('{ election(key: "alpha:election:2") { stages { announcedBlocks untilBlock untilAt } } }')
  expect(data).toEqual({
    election: {
      stages: [
        { announcedBlocks: 11, untilBlock: 20, untilAt: timeOf(20) },
        { announcedBlocks: 10, untilBlock: 30, untilAt: timeOf(30) },
        { announcedBlocks: 10, untilBlock: 40, untilAt: timeOf(40) },
      ],
    },
  })
  expect(await ask.data('{ election(key: "alpha:election:3") { stages { untilBlock } } }')).toEqual({
    election: { stages: [{ untilBlock: 70 }, { untilBlock: 80 }, { untilBlock: null }] },
  })
})

test('counts voters, unrevealed stake and its share, and finds a round by its cycle', async () => {
  const data = await ask.data(`{ elections(chain: "alpha", where: { cycle: { in: [2, 9] } }) { nodes {
    votes { voters verified unrevealedStake { raw } revealedShare definition { key } } candidates { backers }
  } } }`)
  expect(data).toEqual({
    elections: {
      nodes: [
        {
          votes: { voters: 3, verified: 2, unrevealedStake: amount('70'), revealedShare: 0.5625, definition: { key: 'election-votes' } },
          candidates: [{ backers: 1 }, { backers: 1 }, { backers: null }],
        },
      ],
    },
  })
})

test('tells from which block to which, and when the running stage will be over at the pace of the chain', async () => {
  const clock = 'fromBlock fromAt untilBlock stageEndsEstimate { block blocksLeft at secondsPerBlock }'
  const data = await ask.data(`{ b: election(key: "alpha:election:2") { ${clock} } c: election(key: "alpha:election:3") { ${clock} } }`)
  expect(data).toEqual({
    b: { fromBlock: 9, fromAt: timeOf(9), untilBlock: 40, stageEndsEstimate: null },
    c: {
      ...{ fromBlock: 60, fromAt: timeOf(60), untilBlock: null },
      stageEndsEstimate: { block: 110, blocksLeft: 10, at: timeOf(110), secondsPerBlock: 6 },
    },
  })
})
