import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupWriter } from './group-writer.js'

/** A store whose writes end when the test says so. */
function store() {
  const groups: number[][] = []
  const ends: (() => void)[] = []
  const write = (group: readonly number[]) => {
    groups.push([...group])
    return new Promise<void>((resolve) => ends.push(resolve))
  }
  return { groups, write, endWrite: () => ends.shift()?.() }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('an item is written at once, and what is added meanwhile is written together', async () => {
  const { groups, write, endWrite } = store()
  const writer = groupWriter(write, () => 1, 10)
  for (const item of [1, 2, 3]) await writer.add(item)
  expect(groups).toEqual([[1]])
  endWrite()
  await settled()
  expect(groups).toEqual([[1], [2, 3]])
  endWrite()
  await writer.finish()
})

test('too much unwritten makes whoever adds wait for the write that runs', async () => {
  const { groups, write, endWrite } = store()
  const writer = groupWriter(write, (item: number) => item, 10)
  await writer.add(20)
  let added = false
  const adding = writer.add(10).then(() => {
    added = true
  })
  await settled()
  expect(added).toBe(false)
  endWrite()
  await adding
  expect(groups).toEqual([[20], [10]])
  endWrite()
  await writer.finish()
})

test('after a failed write nothing more is written, and every call says why', async () => {
  const groups: number[][] = []
  const writer = groupWriter(
    async (group: readonly number[]) => {
      groups.push([...group])
      throw new RangeError('full')
    },
    () => 1,
    10,
  )
  await writer.add(1)
  await settled()
  await expect(writer.add(2)).rejects.toThrow('full')
  await expect(writer.finish()).rejects.toThrow('full')
  expect(groups).toEqual([[1]])
})

test('whatever the sizes and however long writes take, every item is written once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ size: fc.nat(9), turns: fc.nat(3) }), { maxLength: 40 }), async (items) => {
      const written: number[] = []
      const write = async (group: readonly number[]) => {
        for (let turns = items[group[0] ?? 0]?.turns ?? 0; turns > 0; turns--) await settled()
        written.push(...group)
      }
      const writer = groupWriter(write, (place: number) => items[place]?.size ?? 0, 12)
      for (const place of items.keys()) {
        await writer.add(place)
        if (place % 5 === 0) await settled()
      }
      await writer.finish()
      expect(written).toEqual([...items.keys()])
    }),
  )
})
