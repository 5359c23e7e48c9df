import { BlockHash, Height, RetryableError } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { joinBlocks } from './span.js'

const hash = (n: number) => BlockHash(`0x${n.toString(16).padStart(64, '0')}`)
const header = (height: number, parent = height - 1) => ({
  parentHash: hash(parent),
  number: Height(height),
  digest: { logs: [`0x0${height}`] },
})
const join = (headers: ReturnType<typeof header>[], bodies: string[][] = [['0x00'], ['0x01']]) =>
  joinBlocks({ first: 4, last: 5 }, [hash(3), hash(4), hash(5)], headers, bodies, [{ k: '0x3' }, { k: '0x4' }, { k: '0x5' }], [1, 2])

test('each block gets its own state, its parent as the state before, and the spec of its parent', () => {
  const blocks = join([header(3), header(4), header(5)])
  expect(blocks.map(({ height, state, before, spec, parentLogs }) => ({ height, state, before, spec, parentLogs }))).toEqual([
    { height: 4, state: { k: '0x4' }, before: { k: '0x3' }, spec: 1, parentLogs: ['0x03'] },
    { height: 5, state: { k: '0x5' }, before: { k: '0x4' }, spec: 2, parentLogs: ['0x04'] },
  ])
})

test('a block that does not follow its parent is asked for again', () => {
  expect(() => join([header(3), header(4), header(5, 9)])).toThrow(RetryableError)
  expect(() => join([header(3), header(4), header(5, 9)])).toThrow('Block 5 does not follow block 4')
})

test('another block than the one asked for, and an answer in part, are asked for again', () => {
  expect(() => join([header(3), header(7, 3), header(5)])).toThrow('answered block 7 for block 4')
  expect(() => join([header(3), header(4), header(5)], [['0x00']])).toThrow('answered block 5 in part')
})
