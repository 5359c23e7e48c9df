import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance that repeats: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  chance(probability: number): boolean
  /** A waiting time of at least 1 whose average is `mean`: short ones are common, long ones happen. */
  wait(mean: number): number
  pick<T>(items: readonly T[]): T
  shuffled<T>(items: readonly T[]): T[]
}

/** Starts the sequence that belongs to a seed; any text will do. */
export function createRandom(seed: string): Random {
  const generator = xoroshiro128plus(hashOf(seed))
  const int = (least: number, most: number) => uniformInt(generator, least, most)
  return {
    int,
    chance: (probability) => uniformFloat64(generator) < probability,
    wait: (mean) => Math.max(1, Math.round(-Math.log(1 - uniformFloat64(generator)) * mean)),
    pick(items) {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new RangeError('Nothing to pick from')
      return item
    },
    shuffled(items) {
      const left = [...items]
      return items.flatMap(() => left.splice(int(0, left.length - 1), 1))
    },
  }
}

/** FNV-1a over the letters, as the 32-bit number the generator starts from. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash | 0
}
