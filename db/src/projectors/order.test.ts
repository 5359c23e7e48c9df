import { type Fact, type FactKind, factId, factKinds } from '@secretariat/shared'
import * as builders from '@secretariat/shared/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import type { Database } from '../client.js'
import { project } from '../store/project.js'
import { transact } from '../store/session.js'
import { type At, arrivals } from '../testing/arrivals.js'
import { emptyTables, testDatabase } from '../testing/index.js'
import { projectors } from './index.js'
import { type Projector, projector } from './projector.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const { accountOf, joyOf, motionHashOf } = builders

/** Facts whose content differs with their place. */
const makers: Partial<Record<FactKind, (at: At) => Fact>> = {
  'proposal.created': (at) =>
    builders.proposalCreated({ ...at, payments: [1, 2].map((n) => ({ account: accountOf(n), amount: joyOf(n) })) }),
  'opening.filled': (at) => builders.openingFilled({ ...at, declined: ['7', '8'] }),
  'motion.proposed': (at) => builders.motionProposed({ ...at, call: { name: 'A.b', length: 3, arguments: [at.height] } }),
  'motion.voted': (at) => builders.motionVoted({ ...at, voter: accountOf(at.ordinal), motionHash: motionHashOf(at.height) }),
  'motion.closed': (at) => builders.motionClosed({ ...at, ayes: at.ordinal }),
  'motion.executed': (at) => builders.motionExecuted({ ...at, error: `E${at.ordinal}` }),
  'council.composed': (at) => builders.councilComposed({ ...at, members: [accountOf(at.height), accountOf(at.ordinal)] }),
  'ally.joined': (at) => builders.allyJoined({ ...at, nominator: accountOf(at.height) }),
}

const nameOf = (kind: FactKind): string => kind.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
const built = new Map<string, unknown>(Object.entries(builders))

/** The builder is named after the kind: `stakingAccountAdded` makes `staking-account.added`. */
function make(kind: FactKind, at: At): Fact {
  const maker = makers[kind] ?? built.get(nameOf(kind))
  if (typeof maker !== 'function') throw new RangeError(`No builder of ${kind}`)
  return maker(at)
}

const standings = { 'ally.elevated': 'elevated', 'ally.retired': 'retired' } as const

/** The newest standing of an account: no projector in the list keeps the latest yet, the store can. */
const standing = projector({
  table: 'ally',
  key: ['chain', 'account'],
  keep: 'latest',
  kinds: ['ally.elevated', 'ally.retired'],
  project: (fact) => [
    {
      factId: factId(fact),
      chain: fact.chain,
      height: fact.height,
      ordinal: fact.ordinal,
      account: fact.account,
      change: standings[fact.kind],
      nominator: null,
      changedAt: new Date(fact.time),
    },
  ],
})

async function tableAfter(database: Database, one: Projector, batches: readonly (readonly Fact[])[]): Promise<unknown[]> {
  await database.deleteFrom(one.table).execute()
  for (const facts of batches) await transact(database, (session) => project(session, [one], facts))
  const key = sql.join([...one.key, 'height', 'ordinal'].map((column) => sql.ref(column)))
  const { rows } = await sql`select * from ${sql.table(one.table)} order by ${key}`.execute(database)
  return rows
}

async function provesOrderFree(database: Database, one: Projector): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arrivals([...one.kinds], make), async ({ facts, batches }) => {
      const inOrder = await tableAfter(database, one, [facts])
      expect(inOrder.length).toBeGreaterThan(0)
      expect(await tableAfter(database, one, batches)).toEqual(inOrder)
    }),
    { numRuns: 6 },
  )
}

test.each(projectors.map((one) => [one.table, one] as const))(
  'property: the order, the cut and the repetition of facts do not show in the table %s',
  async (_, one) => {
    await provesOrderFree(db, one)
  },
)

test('property: neither do they where the latest row is kept', async () => {
  await sql`alter table ally drop constraint ally_pkey`.execute(db)
  await sql`create unique index ally_standing on ally (chain, account)`.execute(db)
  await provesOrderFree(db, standing)
})

test('every kind of fact can be built for tests', () => {
  for (const kind of factKinds) expect(make(kind, { height: 2, ordinal: 3 })).toMatchObject({ kind, height: 2, ordinal: 3 })
})

test('every kind of fact has a projector', () => {
  const projected = new Set(projectors.flatMap(({ kinds }) => [...kinds]))
  expect(factKinds.filter((kind) => !projected.has(kind))).toEqual([])
})
