import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { multisigStory } from '../../testing/multisig-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, api } = await seededApi((db) => writeHistory(db, multisigStory, { last: 120 }))
const get = async (path: string) => (await api.fetch(new Request(`http://api${path}`))).text()

test('lists changes of code and ABIs newest first, with what is known of their blocks', async () => {
  const data = await ask.data(`{
    all: contractChanges(chain: "alpha") { totalCount nodes { account { id } part hash hashBefore begins sampled fromBlock source { block } } }
    abis: contractChanges(chain: "alpha", where: { part: { eq: ABI }, account: { eq: "eosio.pledge" } }) { totalCount }
    nobody: contractChanges(chain: "alpha", where: { account: { eq: "carol" } }) { totalCount }
  }`)
  const change = (part: string, block: number, hash: string, before: readonly [string, number] | undefined) => ({
    ...{ account: { id: 'eosio.pledge' }, part, hash: hash.repeat(64), hashBefore: before?.[0].repeat(64) ?? null },
    ...{ begins: before === undefined, sampled: true, fromBlock: before?.[1] ?? null, source: { block } },
  })
  const nodes = [
    change('ABI', 48, 'c', ['d', 41]),
    change('CODE', 47, 'b', ['a', 41]),
    change('ABI', 41, 'd', undefined),
    change('CODE', 41, 'a', undefined),
  ]
  expect(data).toEqual({ all: { totalCount: 4, nodes }, abis: { totalCount: 2 }, nobody: { totalCount: 0 } })
})

test('lists what could not be read, and counts it where the health of a chain is told', async () => {
  const data = await ask.data(`{
    unreadActions(chain: "alpha", where: { contract: { eq: "eosio.pledge" } }) { nodes { action bytes reason source { block } } }
    _meta { chains { unreadActions } }
  }`)
  expect(data).toEqual({
    unreadActions: { nodes: [{ action: 'addtype', bytes: 2, reason: 'more bytes than fields', source: { block: 49 } }] },
    _meta: { chains: [{ unreadActions: 1 }] },
  })
  expect(JSON.parse(await get('/status.json'))).toMatchObject({ chains: [{ unreadActions: 1 }] })
})

test('gives both as CSV', async () => {
  expect(await get('/v1/unread-actions.csv?chain=alpha')).toMatch(
    /^chain,contract,action,bytes,reason,at,block,fact\r\nalpha,eosio\.pledge,addtype,2,more bytes than fields,/,
  )
  expect((await get('/v1/contract-changes.csv?chain=alpha')).trim().split('\r\n')).toHaveLength(5)
})
