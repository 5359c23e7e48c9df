import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startDevnet } from './index.js'
import type { Ledger, LedgerMotion } from './ledger.js'

async function tell(seed: string, blocks: number, startsAt?: number): Promise<Ledger> {
  const devnet = await startDevnet({ kind: 'collective', seed, blocks, ...(startsAt === undefined ? {} : { startsAt }) })
  await devnet.stop()
  return devnet.ledger()
}

const membersAt = ({ compositions }: Ledger, council: string, block: number) =>
  compositions.findLast((each) => each.council === council && each.from <= block)?.members ?? []

/** The last word of everybody, among those who sat in the council when it was closed. */
function lastVotes({ votes }: LedgerMotion, members: readonly string[]): boolean[] {
  const last = new Map(votes.map(({ account, aye }) => [account, aye]))
  return [...last].flatMap(([account, aye]) => (members.includes(account) ? [aye] : []))
}

test('tells the same story for the same seed, and another one for another', async () => {
  const [first, again, other] = await Promise.all([tell('a', 200), tell('a', 200), tell('b', 200)])
  expect(again).toEqual(first)
  expect(other.hashes.filter((hash) => first.hashes.includes(hash))).toEqual([])
})

test('goes on with the same blocks when it is started longer', async () => {
  const [short, long] = await Promise.all([tell('a', 100), tell('a', 200)])
  expect(long.hashes.slice(0, short.hashes.length)).toEqual(short.hashes)
})

test('gives a page enough to show within some thousand blocks', async () => {
  const { motions, direct, allies, skipped, compositions } = await tell('1', 3000)
  const outcomes = motions.map(({ outcome, executed }) => (outcome === 'approved' ? (executed?.error ?? 'ok') : outcome))
  expect(new Set(outcomes)).toEqual(new Set(['open', 'ok', 'BadOrigin', 'disapproved', 'Alliance.NotAlly']))
  expect(motions.length).toBeGreaterThan(200)
  expect(motions.some(({ hash, index }) => motions.some((again) => again.hash === hash && again.index !== index))).toBe(true)
  expect(new Set(direct.map(({ event }) => event))).toEqual(new Set(['Executed', 'MemberExecuted']))
  expect(new Set(allies.map(({ what }) => what)).size).toBeGreaterThanOrEqual(3)
  expect(skipped.length).toBeGreaterThan(20)
  expect(compositions.length).toBeGreaterThan(5)
})

test('property: every seed keeps the rules of councils', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, maxLength: 8 }), async (seed) => {
      const ledger = await tell(seed, 400)
      for (const council of new Set(ledger.motions.map((motion) => motion.council))) {
        const motions = ledger.motions.filter((motion) => motion.council === council)
        expect(motions.map(({ index }) => index)).toEqual(motions.map((_, i) => i))
      }
      for (const motion of ledger.motions) {
        for (const { account, block } of motion.votes) expect(membersAt(ledger, motion.council, block)).toContain(account)
        if (motion.closed === null) continue
        const { ayes, nays, block } = motion.closed
        // What closing does, such as taking in a fellow, comes after the count.
        const members = membersAt(ledger, motion.council, block - 1)
        const votes = lastVotes(motion, members)
        expect(ayes + nays).toBeLessThanOrEqual(members.length)
        expect(ayes).toBeGreaterThanOrEqual(votes.filter((aye) => aye).length)
        expect(nays).toBeGreaterThanOrEqual(votes.filter((aye) => !aye).length)
        expect(motion.outcome).toBe(ayes >= motion.threshold ? 'approved' : 'disapproved')
      }
    }),
    { numRuns: 8 },
  )
})
