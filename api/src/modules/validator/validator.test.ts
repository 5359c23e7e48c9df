import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'
import { maker, slacker, tellValidators, waiting } from '../../testing/validator-story.js'

const { api, ask, readerDb } = await seededApi((db) => tellValidators(db))
const dark = await seededApi((db) => tellValidators(db, 45))
const raw = (units: string) => ({ raw: units })
const idOf = (account: string) => ({ account: { id: account } })
const blocks =
  'blocks { eras sessions { known total } expected authored missed share offlineSessions definition { key formula exclusions } }'

test('lists who missed most first, then who made more than its share, then who waits and cannot be measured', async () => {
  const data = await ask.data(`{ validators(chain: "alpha") { totalCount nodes { key account { id } standing ${blocks} } } }`)
  expect(data).toMatchObject({
    validators: {
      totalCount: 3,
      nodes: [
        {
          ...{ key: `alpha:validator:${slacker}`, standing: 'ACTIVE' },
          // Sessions 1 to 7 in whole eras, and session 8 of the running one: half of ten blocks each.
          blocks: { eras: 5, sessions: { known: 8, total: 8 }, expected: 40, authored: 8, missed: 32, share: 0.2, offlineSessions: 1 },
        },
        { ...idOf(maker), blocks: { expected: 40, authored: 72, missed: -32, share: 1.8, offlineSessions: 0 } },
        {
          ...{ ...idOf(waiting), standing: 'WAITING' },
          blocks: { eras: 0, sessions: { known: 0, total: 0 }, expected: null, authored: null, missed: null, share: null },
        },
      ],
    },
  })
})

test('measures over the eras that are asked for, in the order that is asked for, page by page', async () => {
  const page = (args: string) =>
    ask.data(`{ validators(chain: "alpha", ${args}) { pageInfo { endCursor } nodes { account { id } blocks { eras authored } } } }`)
  const shares = 'orderBy: [{ field: SHARE, direction: DESC }]'
  const data = await page(`where: { fromEra: 1, untilEra: 2, standing: { eq: ACTIVE } }, ${shares}`)
  const [first, second] = [
    { ...idOf(maker), blocks: { eras: 2, authored: 36 } },
    { ...idOf(slacker), blocks: { eras: 2, authored: 4 } },
  ]
  expect(data).toMatchObject({ validators: { nodes: [first, second] } })
  const one = await page(`first: 1, where: { fromEra: 1, untilEra: 2 }, ${shares}`)
  expect(one).toMatchObject({ validators: { nodes: [first] } })
  const { endCursor } = Object(one).validators.pageInfo
  expect(await page(`first: 1, after: "${endCursor}", where: { fromEra: 1, untilEra: 2 }, ${shares}`)).toMatchObject({
    validators: { nodes: [second] },
  })
  expect(await ask.codes('{ validators(chain: "alpha", where: { fromEra: 3, untilEra: 2 }) { totalCount } }')).toEqual(['BAD_USER_INPUT'])
})

test('a block whose author is not known takes its session out of the measure, and says so', async () => {
  const data = await dark.ask.data(
    `{ validator(key: "alpha:validator:${slacker}", fromEra: 2, untilEra: 2) { ${blocks} sessions { session authored } } }`,
  )
  expect(data).toMatchObject({
    validator: { blocks: { sessions: { known: 1, total: 2 }, expected: 5, authored: 1 } },
  })
  expect(Object(data).validator.sessions[3]).toEqual({ session: 4, authored: null })
})

test('tells what a validator earned, what was paid of it, what it asks, and whose account it may be', async () => {
  const data = await ask.data(`{ validator(key: "alpha:validator:${maker}") {
    pay { eras points earned { raw } claimed { raw } unclaimedEras definition { key } }
    terms { era commission blocked stake { raw } ownStake { raw } nominators }
    spans { fromEra untilEra running } owners { member { number } role source { fact } } sessions { session expected authored offline }
  } }`)
  expect(data).toMatchObject({
    validator: {
      pay: { eras: 2, points: 280, earned: raw('1900'), claimed: raw('900'), unclaimedEras: 1 },
      terms: { era: 1, commission: 0.05, blocked: false, stake: raw('9'), ownStake: raw('4'), nominators: 2 },
      spans: [{ fromEra: 0, untilEra: 3, running: false }],
      owners: [{ member: { number: '7' }, role: 'CONTROLLER' }],
    },
  })
  expect(Object(data).validator.sessions).toHaveLength(8)
})

test('tells what happened to a validator, newest first', async () => {
  const data = await ask.data(`{ validator(key: "alpha:validator:${slacker}") {
    events(first: 6) { kind at era session commission blocked fraction amount { raw } source { block } } } }`)
  const kinds = Object(data).validator.events.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toEqual(['KICKED', 'CHILLED', 'SLASHED', 'SLASH_REPORTED', 'OFFLINE', 'PREFERRED'])
  expect(Object(data).validator.events.slice(2)).toMatchObject([
    { amount: raw('2'), at: timeOf(60) },
    { era: 2, fraction: 0.001 },
    { session: 4, source: { block: 50 } },
    { commission: 0.1, blocked: false },
  ])
  const only = await ask.data(`{ validator(key: "alpha:validator:${slacker}") { events(kinds: [OFFLINE, SLASHED]) { kind } } }`)
  expect(Object(only).validator.events).toEqual([{ kind: 'SLASHED' }, { kind: 'OFFLINE' }])
  expect(await ask.data('{ validator(key: "alpha:validator:nobody") { key } }')).toEqual({ validator: null })
  expect(await ask.data('{ validator(key: "alpha:nobody") { key } }')).toEqual({ validator: null })
})

test('lists eras and sessions of the set, and of each validator, newest first', async () => {
  const data = await ask.data(`{
    eras(chain: "alpha", untilEra: 2, first: 2) { totalCount nodes { era fromBlock untilBlock validators points medianPoints expected authored payout { raw } } }
    sessions(chain: "alpha", first: 2) { totalCount nodes { session era untilBlock slots validators expectedEach } }
    validatorEras(chain: "alpha", where: { untilEra: 2, account: { eq: "${maker}" } }) { nodes {
      era expected authored points stake { raw } commission earned { raw } claimedBlock claimed { raw } slashes } }
    validatorSessions(chain: "alpha", where: { untilSession: 4 }, first: 2) { totalCount nodes { session era account { id } authored offline } }
  }`)
  expect(data).toMatchObject({
    eras: {
      totalCount: 3,
      nodes: [
        {
          era: 2,
          fromBlock: 40,
          untilBlock: 60,
          validators: 2,
          points: 100,
          medianPoints: 50,
          expected: 20,
          authored: 20,
          payout: raw('1000'),
        },
        { era: 1, validators: 2, points: 200, medianPoints: 100 },
      ],
    },
    sessions: {
      totalCount: 9,
      nodes: [
        { session: 9, era: 4, untilBlock: null, slots: null, validators: 2, expectedEach: null },
        { session: 8, era: 4, untilBlock: 90, slots: 10, expectedEach: 5 },
      ],
    },
    validatorEras: {
      nodes: [
        { era: 2, authored: 18, points: 100, stake: null, earned: raw('1000'), claimedBlock: null },
        {
          era: 1,
          expected: 10,
          authored: 18,
          stake: raw('9'),
          commission: 0.05,
          earned: raw('900'),
          claimedBlock: 45,
          claimed: raw('900'),
        },
        { era: 0 },
      ],
    },
    validatorSessions: {
      totalCount: 8,
      nodes: [
        { session: 4, era: 2, ...idOf(maker), authored: 9, offline: false },
        { session: 4, ...idOf(slacker), authored: 1, offline: true },
      ],
    },
  })
  const tooMany = '{ validatorSessions(chain: "alpha", where: { fromSession: 0, untilSession: 200 }) { totalCount } }'
  expect(await ask.codes(tooMany)).toEqual(['BAD_USER_INPUT'])
})

test('a list needs no more statements for more validators', async () => {
  const query = (first: number) => `{ validators(chain: "alpha", first: ${first}) { nodes {
    account { address } pay { points } terms { commission } spans { fromEra } owners { member { handle } } sessions { session } events { kind } } } }`
  const [two, three] = await statementsOf(readerDb, query(2), query(3))
  expect(three).toBe(two)
})

test('the same rows come as CSV', async () => {
  const lines = async (path: string) => {
    const response = await api.fetch(new Request(`http://api/v1/${path}`))
    return (await response.text()).trim().split('\r\n')
  }
  const where = (filter: object) => `where=${encodeURIComponent(JSON.stringify(filter))}`
  const [head, first, ...rest] = await lines(`validators.csv?chain=alpha&${where({ fromEra: 1, untilEra: 2 })}`)
  expect(head).toMatch(/^key,chain,account,account_id,members_unproven,standing,eras,/)
  expect(first).toContain(`,${slacker},,active,2,4,4,20,4,16,0.2,1,20,`)
  expect(rest).toHaveLength(2)
  expect(await lines('validator-sessions.csv?chain=alpha')).toHaveLength(17)
  const eras = await lines(`validator-eras.csv?chain=alpha&${where({ account: { eq: maker } })}`)
  expect(eras.map((line) => line.split(',')[1])).toEqual(['era', '4', '3', '2', '1', '0'])
})

test('a validator is a node, by its id and by its key; an account that was never one is none', async () => {
  const { validator } = Object(await ask.data(`{ validator(key: "alpha:validator:${slacker}") { id } }`))
  const asked = '{ __typename ... on Validator { key blocks { authored } } }'
  const found = { __typename: 'Validator', key: `alpha:validator:${slacker}`, blocks: { authored: 8 } }
  expect(await ask.data(`query ($id: ID!) { nodes(ids: [$id]) ${asked} }`, validator)).toEqual({ nodes: [found] })
  const stranger = `alpha:validator:${slacker.replace(/./g, 'f')}`
  expect(
    await ask.data(`{ slacker: resolve(key: "alpha:validator:${slacker}") ${asked} nobody: resolve(key: "${stranger}") ${asked} }`),
  ).toEqual({ slacker: found, nobody: null })
})
