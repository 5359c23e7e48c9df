import { BlockHash, Height } from '@secretariat/shared'
import { councilElected, hashOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { ensureChain } from '../store/chains.js'
import { writeLine } from '../store/fact-lines.js'
import { importFacts } from '../store/facts.js'
import { alpha, testDatabase } from '../testing/index.js'

const { db } = await testDatabase()

/** Blocks from one election to the next, where no round failed: before spec 2002, and since. */
const earlier = 1 + 129_600 + 43_200 + 43_200
const later = 201_600 + 86_400 + 57_600 + 57_600
/** The first round, of 129,600 blocks, failed on the real chain: calls were still forbidden. */
const elections = [...Array.from({ length: 30 }, (_, i) => earlier * (i + 1) + 129_600), earlier * 30 + 129_600 + later]

test('the councils of the real chain get the numbers by which reports know them, at the blocks that reports name', async () => {
  await ensureChain(db, alpha)
  const read = { chain: alpha.id, first: Height(1), last: null, height: Height(8_000_000), hash: BlockHash(hashOf(8)), parentHash: null }
  await db.insertInto('range').values(read).execute()
  const facts = elections.map((height, i) => councilElected({ height, ordinal: 4, cycle: i + 2, members: ['1'] }))
  await importFacts(db, facts.map(writeLine), () => alpha)
  const terms = await db.selectFrom('term').select(['fromHeight', 'number', 'queryNodeNumber']).orderBy('fromHeight').execute()
  const named = [345_601, 4_449_620, 4_665_621, 5_745_626, 6_609_630, 7_012_830]
  expect(terms.filter(({ fromHeight }) => named.includes(fromHeight))).toEqual([
    { fromHeight: 345_601, number: 1, queryNodeNumber: 2 },
    { fromHeight: 4_449_620, number: 20, queryNodeNumber: 21 },
    { fromHeight: 4_665_621, number: 21, queryNodeNumber: 22 },
    { fromHeight: 5_745_626, number: 26, queryNodeNumber: 27 },
    { fromHeight: 6_609_630, number: 30, queryNodeNumber: 31 },
    { fromHeight: 7_012_830, number: 31, queryNodeNumber: 32 },
  ])
})
