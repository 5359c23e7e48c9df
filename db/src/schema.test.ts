import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { subjects } from './kept/index.js'
import type { Defined, Schema } from './schema.js'
import { type ColumnsOf, columnsOfElected, placed } from './testing/columns/index.js'
import { testDatabase } from './testing/index.js'

const { db } = await testDatabase()

const motion = {
  ...placed,
  council: true,
  motionHash: true,
  index: true,
  proposer: true,
  threshold: true,
  callName: true,
  callLength: true,
  callArguments: true,
  proposedAt: true,
} as const
const vote = { ...placed, council: true, motionHash: true, voter: true, aye: true, ayes: true, nays: true, votedAt: true } as const
const status = {
  state: true,
  error: true,
  endpoint: true,
  finalized: true,
  finalizedAt: true,
  blocksPerSecond: true,
  worker: true,
  updatedAt: true,
} as const
const decision = {
  decidedAt: true,
  decidedHeight: true,
  decidedFact: true,
  executedFact: true,
  executedAt: true,
  executionError: true,
} as const

const columns: ColumnsOf<Exclude<keyof Schema, keyof Defined>> = {
  ...columnsOfElected,
  chain: {
    id: true,
    family: true,
    profile: true,
    genesis: true,
    displayName: true,
    ss58Prefix: true,
    demo: true,
    slotIntervalMs: true,
    slotRepetitions: true,
  },
  runtime: { chain: true, spec: true, metadata: true },
  abi: { chain: true, account: true, height: true, abi: true, source: true },
  sample: {
    chain: true,
    name: true,
    slot: true,
    takenAt: true,
    height: true,
    hash: true,
    seen: true,
    error: true,
    triedAt: true,
    waiting: true,
  },
  range: { id: true, chain: true, first: true, last: true, height: true, hash: true, parentHash: true },
  block: { chain: true, height: true, hash: true, time: true, author: true, slot: true, skipped: true, spec: true },
  fact: { chain: true, height: true, locator: true, kind: true, ordinal: true, hash: true, time: true, data: true },
  chainStatus: { chain: true, ...status },
  readModel: { name: true, hash: true },
  recordImport: {
    id: true,
    importedAt: true,
    author: true,
    file: true,
    kind: true,
    digest: true,
    rows: true,
    rejected: true,
    added: true,
    changed: true,
    removed: true,
    unchanged: true,
  },
  motion,
  motionVote: vote,
  motionOutcome: {
    ...placed,
    council: true,
    motionHash: true,
    outcome: true,
    ayes: true,
    nays: true,
    direct: true,
    error: true,
    decidedAt: true,
  },
  councilComposition: { ...placed, council: true, members: true, prime: true, composedAt: true },
  ally: { ...placed, account: true, change: true, nominator: true, changedAt: true },
  coverage: { chain: true, first: true, last: true },
  chainProgress: {
    chain: true,
    ...status,
    firstHeight: true,
    indexedHeight: true,
    indexedHash: true,
    indexedAt: true,
    lagBlocks: true,
    remaining: true,
  },
  authorCount: { chain: true, author: true, blocks: true, lastHeight: true, lastAt: true },
  motionSpan: {
    motion: true,
    chain: true,
    council: true,
    motionHash: true,
    height: true,
    ordinal: true,
    untilHeight: true,
    untilOrdinal: true,
  },
  motionVerdict: { motion: true, status: true, ayes: true, nays: true, ...decision },
  motionCast: { ...vote, motion: true, current: true },
  motionBallot: { ...vote, motion: true },
  motionElectorate: { motion: true, composition: true, members: true },
  motionAwaiting: { motion: true, chain: true, council: true, account: true },
  motionStanding: {
    ...decision,
    factId: true,
    chain: true,
    council: true,
    motionHash: true,
    status: true,
    ayes: true,
    nays: true,
    composition: true,
    eligible: true,
  },
  motionState: { ...motion, ...decision, key: true, status: true, ayes: true, nays: true, eligible: true, knownUntil: true },
  councilSeat: {
    chain: true,
    council: true,
    account: true,
    fromFact: true,
    fromHeight: true,
    fromAt: true,
    untilFact: true,
    untilHeight: true,
    untilAt: true,
    fromExact: true,
  },
  council: {
    chain: true,
    council: true,
    members: true,
    prime: true,
    composition: true,
    composedHeight: true,
    composedAt: true,
    openProposals: true,
    elected: true,
  },
}

const defined = Object.fromEntries(subjects.flatMap(({ tables }) => tables.map((table) => [`${table}Defined`, columns[table]])))
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

test('the database has the tables, views and columns that the types name, and no others', async () => {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select table_name as name, array_agg(column_name::text order by column_name::text collate "C") as columns
    from information_schema.columns
    where table_schema = 'public' and table_name !~ '^(kysely|pg)_'
    group by table_name`.execute(db)
  const present = Object.fromEntries(rows.map(({ name, columns: names }) => [name, names]))
  const typed = Object.fromEntries(
    Object.entries({ ...columns, ...defined }).map(([name, names]) => [snakeCase(name), Object.keys(names).map(snakeCase).sort()]),
  )
  expect(present).toEqual(typed)
})
