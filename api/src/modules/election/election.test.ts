import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { note, tellElections } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

const { ask, readerDb } = await seededApi(tellElections)
const amount = (raw: string) => ({ raw })

test('tells an election with its stages, its votes and the term that followed, under all three numbers', async () => {
  const data = await ask.data(`{ election(key: "alpha:election:2") {
    key cycle councilName outcome outcomeAt failure stage stageEndsBlock candidateCount withdrawnCount candidatesOpened complete
    chain { key } candidateStake { raw } outcomeSource { fact }
    stages { stage fromBlock fromAt endsBlock source { fact } }
    term { number queryNodeNumber cycle fromBlock untilBlock complete members { key number handle } }
    votes { cast revealed unrevealed released optedOut stake { raw } revealedStake { raw } }
  } }`)
  expect(data).toEqual({
    election: {
      ...{ key: 'alpha:election:2', cycle: 2, councilName: 'Council', outcome: 'ELECTED', outcomeAt: timeOf(40), failure: null },
      ...{ stage: null, stageEndsBlock: null, candidateCount: 2, withdrawnCount: 1, candidatesOpened: 2, complete: true },
      ...{ chain: { key: 'alpha' }, candidateStake: amount('15000000200'), outcomeSource: { fact: 'alpha/40/e3/council.elected' } },
      stages: [
        { stage: 'ANNOUNCING', fromBlock: 9, fromAt: timeOf(9), endsBlock: 20, source: { fact: 'alpha/9/e2/stage.started' } },
        { stage: 'VOTING', fromBlock: 20, fromAt: timeOf(20), endsBlock: 30, source: { fact: 'alpha/20/e2/stage.started' } },
        { stage: 'REVEALING', fromBlock: 30, fromAt: timeOf(30), endsBlock: 40, source: { fact: 'alpha/30/e1/stage.started' } },
      ],
      term: {
        ...{ number: 1, queryNodeNumber: 2, cycle: 2, fromBlock: 40, untilBlock: null, complete: true },
        members: [{ key: 'alpha:member:1', number: '1', handle: 'ann' }],
      },
      votes: { cast: 3, revealed: 2, unrevealed: 1, released: 1, optedOut: 0, stake: amount('160'), revealedStake: amount('90') },
    },
  })
})

test('tells who stood, in the order they came, and who won by how much', async () => {
  const data = await ask.data(`{ election(key: "alpha:election:2") {
    candidates { member { number handle } status elected seat countedPlace note votes stake { raw value decimals symbol }
      revealedPower { raw } finalPower { raw } announcedAt withdrawnAt releasedAt source { fact } }
    winners { member { number } } losers { member { number } }
    cutOff { lowestWinning { raw } highestLosing { raw } definition { key version } }
  } }`)
  expect(data).toMatchObject({
    election: {
      candidates: [
        {
          ...{ member: { number: '2', handle: null }, status: 'NOT_ELECTED', elected: false, seat: null, note: null, votes: 1 },
          ...{ revealedPower: amount('40'), finalPower: amount('40'), announcedAt: timeOf(10), withdrawnAt: null },
        },
        {
          ...{
            member: { number: '1', handle: 'ann' },
            status: 'ELECTED',
            elected: true,
            seat: 0,
            countedPlace: 0,
            note,
            finalPower: amount('50'),
          },
          stake: { raw: '15000000000', value: '1.5', decimals: 10, symbol: 'JOY' },
        },
        { member: { number: '3' }, status: 'WITHDRAWN', elected: null, votes: null, finalPower: null, withdrawnAt: timeOf(13) },
      ],
      ...{ winners: [{ member: { number: '1' } }], losers: [{ member: { number: '2' } }] },
      cutOff: { lowestWinning: amount('50'), highestLosing: amount('40'), definition: { key: 'election-cut-off', version: 1 } },
    },
  })
})

test('ranks nobody while an election is open, and calls nobody a winner', async () => {
  const data = await ask.data(`{ election(key: "alpha:election:3") {
    stage stageEndsBlock outcome outcomeAt outcomeSource { fact } term { cycle } votes { unrevealed }
    candidates { member { number } elected votes revealedPower { raw } finalPower { raw } }
    winners { seat } losers { seat } cutOff { definition { key } }
  } }`)
  const standing = { elected: null, finalPower: null }
  expect(data).toEqual({
    election: {
      ...{ stage: 'REVEALING', stageEndsBlock: 110, outcome: 'RUNNING', outcomeAt: null, outcomeSource: null, term: null },
      candidates: [
        { member: { number: '5' }, votes: 0, revealedPower: amount('0'), ...standing },
        { member: { number: '4' }, votes: 1, revealedPower: amount('900'), ...standing },
      ],
      ...{ votes: { unrevealed: null }, winners: null, losers: null, cutOff: null },
    },
  })
})

test('lists rounds from the newest on, failed ones with their reason, and pages through them', async () => {
  const list = 'query ($where: ElectionWhere) { elections(chain: "alpha", where: $where) { totalCount nodes { cycle outcome failure } } }'
  expect(await ask.data(list)).toMatchObject({ elections: { totalCount: 3, nodes: [{ cycle: 3 }, { cycle: 2 }, { cycle: 1 }] } })
  expect(await ask.data(list, { where: { outcome: { eq: 'FAILED' } } })).toEqual({
    elections: { totalCount: 1, nodes: [{ cycle: 1, outcome: 'FAILED', failure: 'NOT_ENOUGH_CANDIDATES' }] },
  })
  expect(await ask.data('{ elections(chain: "alpha", last: 1) { nodes { cycle } pageInfo { hasPreviousPage } } }')).toEqual({
    elections: { nodes: [{ cycle: 1 }], pageInfo: { hasPreviousPage: true } },
  })
})

test('needs no more statements for more rounds', async () => {
  const query = (first: number) => `{ elections(chain: "alpha", first: ${first}, where: { outcome: { in: [ELECTED, FAILED] } }) { nodes {
    chain { key } votes { released } term { members { handle } } outcomeSource { blockHash }
    candidates { member { handle } } winners { seat } cutOff { lowestWinning { raw } }
  } } }`
  const [one, two] = await statementsOf(readerDb, query(1), query(2))
  expect(two).toBe(one)
})

test('finds an election by its key and its id, and answers null for those that never were', async () => {
  const data = await ask.data(`{
    resolve(key: "alpha:election:1") { ... on Election { cycle losers { seat } cutOff { definition { key } } } }
    a: election(key: "alpha:election:4") { cycle } b: election(key: "alpha:2") { cycle } c: election(key: "") { cycle }
    none: elections(chain: "beta") { totalCount }
  }`)
  expect(data).toEqual({ resolve: { cycle: 1, losers: [], cutOff: null }, a: null, b: null, c: null, none: { totalCount: 0 } })
  expect(await ask.codes('{ elections(chain: "No chain") { totalCount } }')).toEqual(['BAD_USER_INPUT'])
})
