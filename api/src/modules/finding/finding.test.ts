import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { elections, money } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, api } = await seededApi((db) => writeHistory(db, [...elections, ...money]))
const raw = (units: string) => ({ raw: units })

test('names what does not agree, with the flows between the two statements', async () => {
  const data = await ask.data(`{ findings(chain: "alpha") { totalCount nodes {
    kind budgetName candidate { number } voter { id } expected { raw } stated { raw } difference { raw } definition { key }
    source { block } previous { block } flowCount flows { flow amount { raw } source { block } }
  } } }`)
  expect(data).toEqual({
    findings: {
      totalCount: 1,
      nodes: [
        {
          ...{ kind: 'BUDGET_DIFFERS', budgetName: 'Council', candidate: null, voter: null, definition: { key: 'finding-budget-differs' } },
          ...{ expected: raw('841'), stated: raw('836'), difference: raw('-5'), source: { block: 53 }, previous: { block: 35 } },
          flowCount: 3,
          flows: [
            { flow: 'REWARD', amount: raw('-9'), source: { block: 52 } },
            { flow: 'TRANSFER', amount: raw('-50'), source: { block: 51 } },
            { flow: 'FUNDING_REQUEST', amount: raw('-100'), source: { block: 50 } },
          ],
        },
      ],
    },
  })
})

test('says how much was checked, also where nothing was found', async () => {
  expect(await ask.data('{ findingChecks(chain: "alpha") { kind checked found } }')).toEqual({
    findingChecks: [
      { kind: 'BUDGET_DIFFERS', checked: 1, found: 1 },
      { kind: 'POWER_DIFFERS', checked: 1, found: 0 },
      { kind: 'REVEAL_DIFFERS', checked: 3, found: 0 },
    ],
  })
})

test.each([
  ['kind: REVEAL_DIFFERS', 0],
  ['where: {kind: {in: [BUDGET_DIFFERS]}, subject: {eq: "Council"}}', 1],
  ['where: {subject: {eq: "ForumWorkingGroup"}}', 0],
])('lists only what %s asks for', async (args, totalCount) => {
  expect(await ask.data(`{ findings(chain: "alpha", ${args}) { totalCount } }`)).toEqual({ findings: { totalCount } })
})

test('writes findings and ledgers as tables', async () => {
  const get = async (path: string) => await (await api.fetch(new Request(`http://api/v1/${path}`))).text()
  expect(await get('findings.csv?chain=alpha')).toBe(
    'chain,kind,subject,expected,expected_raw,stated,stated_raw,difference,difference_raw,asset,block,fact,previous_fact\r\n' +
      'alpha,budget-differs,Council,0.0000000841,841,0.0000000836,836,-0.0000000005,-5,JOY,53,alpha/53/s:Council/budget.stated,alpha/35/s:Council/budget.stated\r\n',
  )
  const lines = (
    await get(`budget-ledger.csv?chain=alpha&where=${encodeURIComponent('{"budget":{"eq":"Council"},"flow":{"eq":"REWARD"}}')}`)
  ).split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain('alpha,Council,reward,-0.0000000009,-9,-0.0000000159,-159,0.0000000841,841,JOY,,')
  expect((await get('budget-ledger.csv?chain=alpha')).split('\r\n')).toHaveLength(6)
  expect(await get(`budget-ledger.csv?chain=alpha&where=${encodeURIComponent('{"flow":null}')}`)).toContain('null')
})
