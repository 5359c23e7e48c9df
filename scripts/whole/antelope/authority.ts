import type { Database } from '@secretariat/db'
import { type Devnet, type LedgerMultisig, standingAt } from '@secretariat/indexer/devnet'
import { expect } from 'vitest'

type Chain = Devnet<'eosc' | 'antelope'>

/** Whether the contract would run it after a block, by what has truly been signed. */
function isMetAt({ ledger, mayAct }: Chain, multisig: LedgerMultisig, height: number): boolean {
  const { schedules } = ledger()
  const inForce = schedules.findLast(({ from }) => from !== null && from <= height)
  const signed = standingAt(multisig, ledger(), height)
  const wanted = multisig.actions.flatMap(({ authorization }) => authorization)
  return wanted.every((level) => mayAct(level, signed, inForce?.producers ?? []))
}

const judgedIn = (db: Database) =>
  db
    .selectFrom('multisigState as state')
    .innerJoin('multisigTally as tally', 'tally.key', 'state.key')
    .select(['state.key', 'state.transactionId', 'state.basis', 'state.decisive', 'state.endedHeight', 'tally.judgedHeight', 'tally.met'])
    .execute()

/** By permission, the block by which somebody first told who may act under it. */
async function firstTold(db: Database): Promise<ReadonlyMap<string | null, number>> {
  const told = await db.selectFrom('authorityState').select(['account', 'permission', 'height']).orderBy('height', 'desc').execute()
  return new Map(told.map(({ account, permission, height }) => [`${account}@${permission}`, Number(height)]))
}

/** Enough have signed exactly where the contract of the chain says so, of what waits as of what has ended; unknown is only what ended before anybody told who may act. */
export async function compareAuthority(db: Database, devnet: Chain): Promise<void> {
  const truths = new Map(devnet.ledger().multisigs.map((each) => [each.transaction, each]))
  const rows = (await judgedIn(db)).flatMap((row) => {
    const truth = truths.get(row.transactionId)
    return truth === undefined ? [] : [{ ...row, truth }]
  })
  const known = rows.filter(({ basis }) => basis !== 'unknown')
  const inTruth = known.map(({ key, truth, judgedHeight }) => {
    // The execution itself takes the signatures away.
    const height = truth.ended === null ? Number(judgedHeight) : truth.ended.block - 1
    return { key, met: isMetAt(devnet, truth, height) }
  })
  expect(known.map(({ key, met }) => ({ key, met }))).toEqual(inTruth)
  expect(new Set(known.flatMap(({ met, truth }) => (truth.ended === null ? [met] : [])))).toEqual(new Set([true, false]))
  const told = await firstTold(db)
  const isTooOld = ({ endedHeight, decisive }: (typeof rows)[number]) =>
    endedHeight !== null && endedHeight < (told.get(decisive) ?? Number.POSITIVE_INFINITY)
  expect(rows.filter((row) => row.basis === 'unknown' && !isTooOld(row))).toEqual([])
}
