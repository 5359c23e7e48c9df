import { type AccountId, type ChainId, type FactOf, factId, slotOf, Timestamp } from '@secretariat/shared'
import type { AntelopeProfile } from '../../profiles/antelope/profile.js'
import { fromHex } from '../../profiles/bytes.js'
import { rest } from '../backoff.js'
import type { Pool } from '../pool.js'
import type { Head, Look, Read, Source } from '../source.js'
import { type AbiShelf, type Abis, openAbis } from './abis.js'
import { type Agreement, agreement } from './agreement.js'
import type { RawBlock } from './block.js'
import { decode } from './decode.js'
import type { Nodeos } from './nodeos.js'
import { type PresentAbis, presentAbis } from './present-abis.js'
import { askAbi, askInfo } from './questions.js'
import { openSchedules, type Schedules } from './schedules.js'
import { fetchSpan, type RawSpan } from './span.js'
import { tablesOf } from './tables.js'
import { msOf } from './timestamp.js'

/** Time between two questions for what is new: no chain makes more than a few blocks in it. */
const ASK_AGAIN_MS = 1000

interface State {
  readonly chain: ChainId
  readonly profile: AntelopeProfile
  readonly abis: Abis
  readonly present: PresentAbis
  readonly schedules: Schedules
  readonly agreed: Agreement
}

/** An Antelope chain, read through the chain API of its nodes. */
export function antelopeSource(chain: ChainId, profile: AntelopeProfile, pool: Pool<Nodeos>, shelf: AbiShelf): Source {
  const present = presentAbis(profile.timing)
  const agreed = agreement(chain, pool, profile.timing)
  const state: State = { chain, profile, abis: openAbis(shelf, profile.timing), present, schedules: openSchedules(present), agreed }
  return {
    chain,
    get endpoint() {
      return pool.current
    },
    get warning() {
      return [...pool.problems, ...agreed.late].join('; ') || undefined
    },
    identify: (signal) => pool.use(async (node) => ({ genesis: (await askInfo(node)).chain_id, name: chain, ss58Prefix: null }), signal),
    finalized: async (signal) => (await agreed.reach(signal)).height,
    next: (signal) => rest(ASK_AGAIN_MS, signal),
    fetch: (wanted, first, signal) =>
      pool.use(async (node) => {
        await agreed.prove(node)
        const span = await fetchSpan(node, wanted, profile, agreed.newest)
        await prepare(state, node, span, first)
        return () => readAll(state, span, first)
      }, signal),
    async look(signal) {
      if (agreed.newest === undefined) await agreed.reach(signal)
      return pool.use((node) => lookAt(state, node), signal)
    },
    close: () => pool.close(),
  }
}

/** Makes everything known that the span's blocks are read with: schedules, and ABIs, of which reading may show that more are needed. */
async function prepare(state: State, node: Nodeos, span: RawSpan, first: boolean): Promise<void> {
  const { abis, schedules } = state
  for (const { announced } of span.blocks) if (announced !== undefined) schedules.announced(announced.version)
  for (const version of changesIn(span, first)) await schedules.load(node, version)
  const learned = new Set<string>()
  const isEmpty = span.blocks.every(({ receipts }) => receipts.length === 0)
  while (!isEmpty) {
    const missing = new Set<AccountId>()
    const reads = readAll(state, span, first, missing)
    const changes = abiChangesIn(reads).filter((fact) => !learned.has(factId(fact)))
    for (const fact of changes) {
      await abis.learn(fact.account, { height: fact.height, abi: fromHex(fact.abi), source: 'action' })
      learned.add(factId(fact))
    }
    await abis.load(missing, (account) => askAbi(node, account))
    if (missing.size === 0 && changes.length === 0) return
  }
}

const abiChangesIn = (reads: readonly Read[]): FactOf<'abi.changed'>[] =>
  reads.flatMap(({ facts }) => facts.filter((fact) => fact.kind === 'abi.changed'))

/** Schedules that come into force in a span, and the one in force where reading begins. */
function changesIn({ parent, blocks }: RawSpan, first: boolean): number[] {
  return blocks.flatMap(({ scheduleVersion }, i) => {
    const before = i === 0 ? parent : blocks[i - 1]
    const isNew = before === undefined || before.scheduleVersion !== scheduleVersion || (first && i === 0)
    return isNew ? [scheduleVersion] : []
  })
}

function readAll(state: State, { parent, blocks }: RawSpan, first: boolean, missing?: Set<AccountId>): Read[] {
  return blocks.map((raw, i) => read(state, raw, i === 0 ? parent : blocks[i - 1], first && i === 0, missing))
}

function read(
  { chain, profile, abis, schedules }: State,
  raw: RawBlock,
  parent: RawBlock | undefined,
  first: boolean,
  missing: Set<AccountId> | undefined,
): Read {
  const abiOf = (account: AccountId) => {
    const abi = abis.inForce(account, raw.height)
    if (abi === undefined) missing?.add(account)
    return abi
  }
  const { isAnnounced, stated } = schedules
  const { height, hash, parentHash } = raw
  return { height, hash, parentHash, ...decode(raw, { chain, profile, parent, first, abiOf, isAnnounced, stated }) }
}

/** The tables of a node that has the chain that was agreed on. */
async function lookAt({ profile, present, agreed }: State, node: Nodeos): Promise<Look> {
  await agreed.prove(node)
  return { tables: tablesOf(node, profile, present), head: () => headOf(node, profile) }
}

async function headOf(node: Nodeos, { timing }: AntelopeProfile): Promise<Head> {
  const { head_block_num: height, head_block_id: hash, head_block_time } = await askInfo(node)
  const ms = msOf(head_block_time)
  return { height, hash, time: Timestamp(ms), slot: slotOf(ms, timing) }
}
