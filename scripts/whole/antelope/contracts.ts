import { type Database, loadSamples } from '@secretariat/db'
import {
  type AntelopeLedger,
  budgetBalanceAt,
  type ContractsLedger,
  fateOf,
  type LedgerMultisig,
  stakesAt,
  votesAt,
} from '@secretariat/indexer/devnet'
import { ChainId } from '@secretariat/shared'
import { expect } from 'vitest'

type Truth = AntelopeLedger & ContractsLedger

interface Seen {
  /** Time of the newest block that is read, in milliseconds. */
  readonly timeMs: number
  /** The last look at the tables whose block is read. */
  readonly lookedAt: number
}

async function seenBy(db: Database): Promise<Seen> {
  const { time } = await db.selectFrom('block').select('time').orderBy('height', 'desc').limit(1).executeTakeFirstOrThrow()
  const sample = (await loadSamples(db, ChainId('sim'))).find(({ name }) => name === 'multisigs')
  return { timeMs: time.getTime(), lookedAt: sample?.height ?? 0 }
}

/** What can be known of a multisig's end: one that another contract brought about shows in no block, and its row is gone at the next look. */
function knowable(multisig: LedgerMultisig, { timeMs, lookedAt }: Seen): string {
  const { ended } = multisig
  if (ended === null || ended.visible) return fateOf(multisig, timeMs)
  return ended.block <= lookedAt ? 'unknown' : fateOf({ ...multisig, ended: null }, timeMs)
}

type Named = Pick<LedgerMultisig, 'proposer' | 'proposal'> & { readonly block: number | string }

const nameOf = ({ proposer, proposal, block }: Named) => `${proposer}/${proposal} of ${block}`

/** A multisig that only its row shows is known by its transaction, not by the block in which it began. */
const placeOf = ({ visible, block, transaction }: LedgerMultisig) => (visible ? block : transaction)

/** Every multisig that a block or a look showed is there once, in the state that is true, and no other. */
export async function compareMultisigs(db: Database, ledger: Truth): Promise<void> {
  const seen = await seenBy(db)
  const rows = await db.selectFrom('multisigState').selectAll().execute()
  const told = rows.map((row) => ({
    name: nameOf({ ...row, block: row.proposed ? row.height : row.transactionId }),
    state: row.ground === 'ambiguous' ? row.ground : row.state === 'ready' ? 'open' : row.state,
  }))
  const disputed = new Set(told.flatMap(({ name, state }) => (state === 'ambiguous' ? [name] : [])))
  const looks = await db.selectFrom('multisigLook').select('height').execute()
  const shown = ledger.multisigs.filter(
    ({ visible, block, ended }) => visible || looks.some(({ height }) => height >= block && (ended === null || ended.block > height)),
  )
  const truth = shown.map((each) => {
    const [name, state] = [nameOf({ ...each, block: placeOf(each) }), knowable(each, seen)]
    return { name, state: disputed.has(name) && /^(executed|failed)$/.test(state) ? 'ambiguous' : state }
  })
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
  expect(told.sort(byName)).toEqual(truth.sort(byName))
  // Executions seldom wait together; where they do and end differently, nothing tells which receipt is whose.
  expect(disputed.size).toBeLessThan(truth.length / 20)
  expect(new Set(truth.map(({ state }) => state)).size).toBeGreaterThan(2)
}

/** The fund holds what the ledger says after each block at which it was looked at, and paid what it paid. */
export async function compareFund(db: Database, ledger: Truth): Promise<void> {
  expect((await db.selectFrom('fundFinding').selectAll().execute()).filter(({ kind }) => kind === 'balance-differs')).toEqual([])
  const checks = await db.selectFrom('fundBalanceCheck').selectAll().orderBy('height').execute()
  for (const { height, balance, difference } of checks)
    expect({ height, balance, difference }).toEqual({ height, balance: budgetBalanceAt(ledger, height), difference: 0n })
  const payments = await db.selectFrom('fundPayment').selectAll().orderBy('height').execute()
  const paid = payments.map(({ motion, amount, receiver, height }) => ({ motion, amount, to: String(receiver), block: Number(height) }))
  expect(paid).toEqual(
    ledger.budget.payouts.map(({ motion, amount, to, block }) => ({ motion: String(motion), amount: BigInt(amount), to, block })),
  )
}

/** What every voter has behind every producer, where the chain knows such stakes, or whom he chose; and what each look saw of the ranking. */
export async function compareVotes(db: Database, ledger: Truth): Promise<void> {
  const standings = await db.selectFrom('producerVoteStanding').selectAll().execute()
  const told = standings.filter(({ stake }) => stake !== 0n).map(({ voter, producer, stake }) => [`${voter}/${producer}`, stake] as const)
  const chosen = new Map(ledger.choices.map(({ voter, proxy, producers }) => [voter, proxy === '' ? producers : [proxy]]))
  const choices = [...chosen].flatMap(([voter, producers]) => producers.map((producer) => [`${voter}/${producer}`, null] as const))
  expect(new Map(told)).toEqual(new Map([...stakesAt(ledger, ledger.height), ...choices]))
  expect(told).not.toEqual([])
  await compareRanking(db, ledger)
}

async function compareRanking(db: Database, ledger: Truth): Promise<void> {
  const ranked = await db.selectFrom('producerRank').select(['height', 'producer', 'votes']).execute()
  const known = ranked.filter(({ height }) => height <= ledger.height)
  expect(known).not.toEqual([])
  const truth = new Map([...new Set(known.map(({ height }) => height))].map((height) => [height, votesAt(ledger, height)]))
  // The stock contract reckons with floating point, which is written with more digits than it has.
  for (const { height, producer, votes } of known)
    expect({ height, producer, votes: Number(votes) }).toEqual({ height, producer, votes: Number(truth.get(height)?.get(producer) ?? 0) })
}
