import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { inOffice, multisigStory } from '../../testing/multisig-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, api, readerDb } = await seededApi((db) => writeHistory(db, multisigStory, { last: 120 }))
const open = 'alpha:alice:open:30.1'

test('lists multisigs newest first, with what is proven of them', async () => {
  const data = await ask.data(`{ multisigs(chain: "alpha") { totalCount nodes {
    name state ground approved threshold producers missing { id } proposed effectiveBlock
  } } }`)
  const ids = (names: readonly string[]) => names.map((id) => ({ id }))
  const row = (name: string, [state, ground]: readonly [string, string], approved: number, missing: readonly string[], more = {}) => ({
    ...{ name, state, ground, approved, threshold: 3, producers: 4, missing: ids(missing), proposed: true, effectiveBlock: null },
    ...more,
  })
  expect(data).toEqual({
    multisigs: {
      totalCount: 5,
      nodes: [
        row('inline', ['OPEN', 'ROW'], 1, ['bpa'], { proposed: false }),
        row('p.upabi', ['UNKNOWN', 'GONE'], 0, inOffice),
        row('p.upcode', ['EXECUTED', 'EFFECT'], 3, ['bpd'], { effectiveBlock: 46 }),
        row('open', ['OPEN', 'ROW'], 1, ['bpb', 'bpc']),
        row('desk', ['OPEN', 'ROW'], 1, ['bpb'], { threshold: 2 }),
      ],
    },
  })
})

test('tells who signed, who is missing, who left and who was never asked, with the command of each who is missing', async () => {
  const data = await ask.data(`{ multisig(key: "${open}") { verdict reviewCommand executeCommand groups {
    approved { account { id } approvedAt } missing { account { id } state command } left { account { id } state } neverAsked { id }
  } } }`)
  expect(data).toEqual({
    multisig: {
      verdict: 'open: its row stands in the tables; 1 of 4 producers in office have signed, 3 needed = ⌊2 × 4 / 3⌋ + 1, 2 missing',
      reviewCommand: 'cleos multisig review alice open',
      executeCommand: 'cleos multisig exec alice open alice -p alice@active',
      groups: {
        approved: [{ account: { id: 'bpa' }, approvedAt: '1970-01-01T00:03:06.000Z' }],
        missing: [
          { account: { id: 'bpb' }, state: 'WITHDRAWN', command: expect.stringContaining('-p bpb@active') },
          { account: { id: 'bpc' }, state: 'MISSING', command: expect.stringContaining('-p bpc@active') },
        ],
        left: [{ account: { id: 'old' }, state: 'APPROVED' }],
        neverAsked: [{ id: 'bpd' }],
      },
    },
  })
})

test('counts signatures over time and names the facts that the state follows from', async () => {
  const data = await ask.data(`{
    open: multisig(key: "${open}") { steps { block account { id } given signed } }
    code: multisig(key: "alpha:alice:p.upcode:40.1") { evidence { role source { fact } } effectFrom effectUntil }
  }`)
  const step = (block: number, id: string, given: boolean, signed: number) => ({ block, account: { id }, given, signed })
  const fact = (role: string, id: string) => ({ role, source: { fact: id } })
  expect(data).toEqual({
    open: { steps: [step(31, 'bpa', true, 1), step(32, 'bpb', true, 2), step(33, 'old', true, 3), step(34, 'bpb', false, 2)] },
    code: {
      evidence: [
        fact('PROPOSED', 'alpha/40/e1/multisig.proposed'),
        fact('BEFORE', 'alpha/41/s:41:codes/code.stated'),
        fact('ENDED', 'alpha/45/e1/multisig.executed'),
        fact('RECEIPT', 'alpha/46/e1/transaction.settled'),
        fact('EFFECT', 'alpha/47/s:47:codes/code.stated'),
        fact('LOOK', 'alpha/50/s:50:multisigs/multisig.stated'),
      ],
      effectFrom: 41,
      effectUntil: 47,
    },
  })
})

test('warns that the code of an upgrade ran without its ABI', async () => {
  const data = await ask.data(
    `{ multisig(key: "alpha:alice:p.upabi:40.2") { pair { account half alone partner { name pair { half } } } } }`,
  )
  expect(data).toEqual({
    multisig: { pair: { account: 'eosio.pledge', half: 'ABI', alone: true, partner: { name: 'p.upcode', pair: { half: 'CODE' } } } },
  })
})

test.each([
  ['{state: {in: [OPEN, READY]}}', 3],
  ['{proposer: {eq: "carol"}}', 1],
  ['{name: {contains: "UP"}}', 2],
  ['{missing: "bpc", state: {eq: OPEN}}', 1],
])('lists only what %s asks for', async (where, totalCount) => {
  expect(await ask.data(`{ multisigs(chain: "alpha", where: ${where}) { totalCount } }`)).toEqual({ multisigs: { totalCount } })
})

test('finds a multisig by its transaction too, as long as nothing else is known of it', async () => {
  const key = `alpha:alice:open:${'1'.padStart(64, '0')}`
  expect(await ask.data(`{ multisig(key: "${key}") { key } none: multisig(key: "alpha:alice:none:1.1") { key } }`)).toEqual({
    multisig: { key: open },
    none: null,
  })
})

test('writes them as a table', async () => {
  const response = await api.fetch(new Request('http://api/v1/multisigs.csv?chain=alpha'))
  const [head, , , upgrade] = (await response.text()).split('\r\n')
  expect(head).toMatch(/^key,chain,proposer,name,state,ground,/)
  expect(upgrade).toContain('alpha:alice:p.upcode:40.1,alpha,alice,p.upcode,executed,effect,3,3,4,3,4,bpd,')
})

test('reads a board with as many statements as a page of one', async () => {
  const query = (first: number) =>
    `{ multisigs(chain: "alpha", first: ${first}) { nodes { groups { missing { account { address } } } steps { at } pair { alone } } } }`
  const [two, four] = await statementsOf(readerDb, query(2), query(4))
  expect(four).toBe(two)
})
