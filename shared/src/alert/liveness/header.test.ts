import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Height } from '../../ids.js'
import { blocksOf, follow, hashOf, START } from '../../testing/play.js'
import type { LiveHeader } from './index.js'

const parents = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 60 })

test('property: whatever branches are seen, the chain is linked, ends with the highest block and forgets none', () => {
  fc.assert(
    fc.property(parents, (back) => {
      const [genesis] = blocksOf({ made: () => true, slots: 1 })
      if (genesis === undefined) throw new RangeError('a first block')
      const seen: LiveHeader[] = [genesis]
      for (const [i, depth] of back.entries()) {
        const parent = seen[Math.max(0, seen.length - 1 - depth)] ?? genesis
        seen.push({ ...parent, height: Height(parent.height + 1), hash: hashOf(5000 + i), parentHash: parent.hash, slot: START + 1 + i })
      }
      const { canonical, aside } = follow(seen)
      expect(canonical.at(-1)?.height).toBe(Math.max(...seen.map(({ height }) => height)))
      for (const [i, block] of canonical.entries()) if (i > 0) expect(block.parentHash).toBe(canonical[i - 1]?.hash)
      expect(new Set([...canonical, ...aside])).toEqual(new Set(seen))
    }),
  )
})
