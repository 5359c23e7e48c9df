import { type BlockHash, type ChainId, type Height, RetryableError, type SlotTiming } from '@secretariat/shared'
import type { Pool } from '../pool.js'
import type { Nodeos } from './nodeos.js'
import { askBlockId, askInfo } from './questions.js'
import { msOf } from './timestamp.js'

/** A block that cannot be undone, by the word of those who were asked. */
export interface Anchor {
  readonly height: Height
  readonly hash: BlockHash
}

/** What an endpoint says cannot be undone any more. */
export interface Word extends Anchor {
  readonly node: Nodeos
}

/** An endpoint whose last irreversible block is older than the others' by more than this is late, and holds nobody up. */
const LATE_MS = 60_000

/**
 * What the endpoints of a chain agree on. A block is taken for final when two endpoints name the same one, as long as two answer
 * that are not late. One that is late is not waited for, and never asked for what it does not have; where it and another say
 * different things about one height, nothing goes on until a person has decided.
 */
export interface Agreement {
  /** Asks all endpoints; the answer never lies before an earlier one. */
  reach(signal: AbortSignal): Promise<Anchor>
  /** Makes sure that this endpoint has the chain that was agreed on, as far as it was. */
  prove(node: Nodeos): Promise<void>
  readonly newest: Anchor | undefined
  /** Endpoints that are behind the others, one line for each. */
  readonly late: readonly string[]
}

export function agreement(chain: ChainId, pool: Pool<Nodeos>, timing: SlotTiming): Agreement {
  const state: State = { chain, pool, newest: undefined, late: [], dispute: undefined, proven: new WeakMap() }
  return {
    get newest() {
      return state.newest
    },
    get late() {
      return state.late
    },
    reach: (signal) => reach(state, LATE_MS / timing.intervalMs, signal),
    async prove(node) {
      const { newest, proven } = state
      if (newest === undefined || (proven.get(node) ?? -1) >= newest.height) return
      const hash = await askBlockId(node, newest.height)
      if (hash !== newest.hash) {
        throw new RetryableError(`${node.url} says that block ${newest.height} is ${hash}, and ${chain} was agreed to have ${newest.hash}`)
      }
      proven.set(node, newest.height)
    },
  }
}

interface State {
  readonly chain: ChainId
  readonly pool: Pool<Nodeos>
  newest: Anchor | undefined
  late: readonly string[]
  /** Who said different things about one height: until both say the same, neither is believed, not even alone. */
  dispute: Dispute | undefined
  /** How far endpoints are known to have the chain that was agreed on. */
  readonly proven: WeakMap<Nodeos, number>
}

async function reach(state: State, limit: number, signal: AbortSignal): Promise<Anchor> {
  const { chain, pool, newest, proven } = state
  await settle(state, signal)
  const words = await pool.each(wordOf, signal)
  const { chosen, behind, lead } = choose(words, limit)
  state.late = behind.map(({ node, height }) => `${node.url} is late: its last irreversible block is ${height}, ${lead - height} behind`)
  if (newest !== undefined && chosen.height <= newest.height) return newest
  const same = await compare(pool, words, chosen.height, signal)
  const other = same.find(({ hash }) => hash !== chosen.hash)
  state.dispute = other === undefined ? await disputeOfLate(same, words, chosen.height) : { one: other, other: chosen }
  if (state.dispute !== undefined) throw disagreement(chain, state.dispute)
  for (const { node } of same) proven.set(node, chosen.height)
  state.newest = { height: chosen.height, hash: chosen.hash }
  return state.newest
}

/** Looks whether those who differed say the same now; fails as long as they do not. */
async function settle(state: State, signal: AbortSignal): Promise<void> {
  const { chain, pool, dispute } = state
  if (dispute === undefined) return
  const { height } = dispute.one
  const said = await pool.each(async (node) => ({ url: node.url, hash: await askBlockId(node, height) }), signal)
  const now = [dispute.one, dispute.other].map(({ node }) => said.find(({ url }) => url === node.url)?.hash)
  if (now[0] === undefined || now[0] !== now[1]) throw disagreement(chain, dispute)
  state.dispute = undefined
}

/** Nobody has blocks of the future: who does would be ahead of all others, and believed. Clocks differ by less than this. */
const FUTURE_MS = 600_000

async function wordOf(node: Nodeos): Promise<Word> {
  const { last_irreversible_block_num: height, last_irreversible_block_id: hash, head_block_time } = await askInfo(node)
  if (msOf(head_block_time) > Date.now() + FUTURE_MS) {
    throw new RetryableError(`${node.url} has a block of ${head_block_time}, which is still to come: its clock is wrong, or its chain`)
  }
  return { node, height, hash }
}

/** The highest block that two endpoints can know. One endpoint is enough where no other answers, or the only other one is late. */
export function choose(words: readonly Word[], limit: number): { chosen: Word; behind: readonly Word[]; lead: number } {
  const [best, ...others] = words.toSorted((a, b) => b.height - a.height)
  if (best === undefined) throw new RangeError('No endpoint said anything')
  const behind = others.filter(({ height }) => best.height - height > limit)
  const second = others.length === 1 && behind.length === 1 ? undefined : others[0]
  return { chosen: second ?? best, behind, lead: best.height }
}

interface Dispute {
  readonly one: Word
  readonly other: Word
}

/** What every endpoint that has come so far says of a height. Who fails to answer does not count, as if it had not been asked. */
async function compare(pool: Pool<Nodeos>, words: readonly Word[], height: Height, signal: AbortSignal): Promise<Word[]> {
  const asked = await pool.each(async (node): Promise<Word | undefined> => {
    const word = words.find((each) => each.node === node)
    if (word === undefined || word.height < height) return undefined
    return { node, height, hash: word.height === height ? word.hash : await askBlockId(node, height) }
  }, signal)
  return asked.filter((each) => each !== undefined)
}

/** Those who have not come so far may be on another way all the same. */
async function disputeOfLate([reference]: readonly Word[], words: readonly Word[], height: Height): Promise<Dispute | undefined> {
  for (const one of words) {
    if (reference === undefined || one.height >= height) continue
    const hash = await askBlockId(reference.node, one.height).catch(() => one.hash)
    if (hash !== one.hash) return { one, other: { node: reference.node, height: one.height, hash } }
  }
  return undefined
}

function disagreement(chain: ChainId, { one, other }: Dispute): RetryableError {
  return new RetryableError(
    `The endpoints of ${chain} disagree about block ${one.height}: ${one.node.url} says ${one.hash}, ${other.node.url} says ${other.hash}. Nothing is written until they agree: take the wrong one out of --chain.`,
  )
}
