import { type BlockHash, Height } from '@secretariat/shared'
import { hashOf } from '@secretariat/shared/testing'
import { afterEach, expect, test } from 'vitest'
import { fromHex } from '../../profiles/bytes.js'
import { joystreamProfile } from '../../profiles/joystream/index.js'
import { hasJoystreamMetadata, joystreamMetadata } from '../../testing/joystream.js'
import { answering, scriptedNodes } from '../../testing/scripted-node.js'
import { compileDecoder } from './decoder/compile.js'
import { connect } from './endpoint.js'
import { storageKey, twox64ConcatPairKey } from './keys.js'
import { readMetadata } from './metadata.js'
import type { RawBlock, State } from './raw.js'
import { fetchSamples } from './samples.js'

const { node, stopAll } = scriptedNodes()
afterEach(stopAll)

const SESSION = storageKey('Session', 'CurrentIndex')
const ERA = storageKey('Staking', 'ActiveEra')
const CYCLE = storageKey('Council', 'AnnouncementPeriodNr')
const steady: State = { [SESSION]: '0x07000000', [ERA]: '0x0300000000', [CYCLE]: '0x0800000000000000' }

function block(height: number, changed: State = {}): RawBlock {
  return {
    height: Height(height),
    hash: hashOf(height),
    header: { parentHash: hashOf(height - 1), number: Height(height), digest: { logs: [] } },
    extrinsics: [],
    state: { ...steady, ...changed },
    before: steady,
    parentLogs: [],
    spec: 2004,
  }
}

const VALIDATORS = storageKey('Session', 'Validators')
const ann = `0x${'11'.repeat(32)}`
const LIST_OF_ANN = `0x04${ann.slice(2)}`
const answerTo = (key: string) => (key === VALIDATORS ? LIST_OF_ANN : '0x2a')

/** Keys that a node was asked for, by block, and the blocks with what it answered. */
async function sampled(blocks: readonly RawBlock[], first: boolean, leaveOut = 0) {
  const asked: (readonly [keys: readonly string[], at: BlockHash])[] = []
  const { url } = await node(
    answering(({ params }) => {
      const [keys, at] = params as [string[], BlockHash]
      asked.push([keys, at])
      return [{ block: at, changes: keys.slice(leaveOut).map((key) => [key, answerTo(key)]) }]
    }),
  )
  const endpoint = await connect(url)
  const decoder = compileDecoder(joystreamProfile, readMetadata(joystreamMetadata(2004)), 'joystream', 2004)
  try {
    return {
      asked,
      blocks: await fetchSamples(
        endpoint,
        blocks,
        blocks.map(() => decoder),
        first,
      ),
    }
  } finally {
    await endpoint.close()
  }
}

const ISSUANCE = storageKey('Balances', 'TotalIssuance')
const stakesOf = (era: number) =>
  ['ErasStakers', 'ErasValidatorPrefs'].map((item) => twox64ConcatPairKey('Staking', item, Uint8Array.of(era, 0, 0, 0), fromHex(ann)))
const OF_COUNCIL = ['CouncilMembers', 'BudgetIncrement', 'CouncilorReward'].map((item) => storageKey('Council', item))

test.skipIf(!hasJoystreamMetadata)('only blocks in which a watched value changed cost a question', async () => {
  const { asked, blocks } = await sampled([block(1), block(2, { [SESSION]: '0x08000000' }), block(3)], false)
  expect(asked).toEqual([[[VALIDATORS, ISSUANCE], hashOf(2)]])
  expect(blocks[1]?.state).toEqual({ ...steady, [SESSION]: '0x08000000', [VALIDATORS]: LIST_OF_ANN, [ISSUANCE]: '0x2a' })
  expect([blocks[0], blocks[2]]).toEqual([block(1), block(3)])
})

test.skipIf(!hasJoystreamMetadata)('the first block of all is asked for everything that has a key there', async () => {
  const { asked } = await sampled([block(1), block(2)], true)
  expect(asked).toEqual([
    [[VALIDATORS, ISSUANCE, ...OF_COUNCIL], hashOf(1)],
    [stakesOf(3), hashOf(1)],
  ])
})

test.skipIf(!hasJoystreamMetadata)(
  'an era that begins costs two questions: who its validators are, and what stands behind each of them',
  async () => {
    const { asked, blocks } = await sampled([block(1), block(2, { [ERA]: '0x0400000000' })], false)
    expect(asked.slice(-1)).toEqual([[stakesOf(4), hashOf(2)]])
    expect(asked[0]?.[0]).toContain(VALIDATORS)
    expect(blocks[1]?.state).toMatchObject(Object.fromEntries(stakesOf(4).map((key) => [key, '0x2a'])))
  },
)

test.skipIf(!hasJoystreamMetadata)('a value that the node leaves out is not taken for one that is not there', async () => {
  await expect(sampled([block(2, { [SESSION]: '0x08000000' })], false, 1)).rejects.toThrow(
    'answered 1 of 2 values of the state of block 0x',
  )
})
