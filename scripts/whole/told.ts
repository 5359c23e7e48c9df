import type { Database } from '@secretariat/db'
import type { Ledger } from '@secretariat/indexer/devnet'

/** A chain's history in plain words, to compare two tellers. */
export interface Told {
  readonly hashes: readonly string[]
  readonly authors: Readonly<Record<string, number>>
  readonly skipped: readonly object[]
  readonly motions: readonly object[]
  readonly compositions: readonly object[]
  readonly allies: readonly object[]
  readonly direct: readonly object[]
}

/** What the database tells of a simulated chain, in the words of the chain's own ledger. */
export async function toldBy(db: Database): Promise<Told> {
  const blocks = await db.selectFrom('block').selectAll().orderBy('height').execute()
  const compositions = await db.selectFrom('councilComposition').selectAll().orderBy('height').orderBy('council').execute()
  const allies = await db.selectFrom('ally').selectAll().orderBy('height').orderBy('ordinal').execute()
  return {
    hashes: blocks.map(({ hash }) => hash),
    authors: countBy(blocks.map(({ author }) => author ?? 'unknown')),
    skipped: blocks.filter(({ skipped }) => (skipped ?? 0) > 0).map(({ height, skipped }) => ({ block: height, slots: skipped })),
    compositions: compositions.map(({ council, height, members, prime }) => ({
      council,
      from: height,
      members: [...members].sort(),
      prime,
    })),
    allies: allies.map(({ account, change, height }) => ({ what: change, account, block: height })),
    ...(await decisionsOf(db)),
  }
}

async function decisionsOf(db: Database): Promise<Pick<Told, 'motions' | 'direct'>> {
  const motions = await db.selectFrom('motionState').selectAll().orderBy('height').orderBy('ordinal').execute()
  const casts = await db.selectFrom('motionCast').selectAll().orderBy('height').orderBy('ordinal').execute()
  const executions = await db
    .selectFrom('motionOutcome')
    .selectAll()
    .where('outcome', '=', 'executed')
    .orderBy('height')
    .orderBy('ordinal')
    .execute()
  return {
    motions: motions.map((motion) => ({
      council: motion.council,
      index: motion.index,
      hash: motion.motionHash,
      proposer: motion.proposer,
      threshold: motion.threshold,
      call: motion.callName,
      proposedAt: motion.height,
      votes: casts
        .filter((cast) => cast.motion === motion.factId)
        .map(({ voter, aye, height }) => ({ account: voter, aye, block: height })),
      closed: motion.decidedHeight === null ? null : { block: motion.decidedHeight, ayes: motion.ayes, nays: motion.nays },
      executed: motion.executedFact === null ? null : motion.executionError,
      approved: motion.status === 'open' ? null : motion.status !== 'disapproved',
    })),
    // What belongs to no motion was done without a vote.
    direct: executions
      .filter(({ factId }) => motions.every(({ executedFact }) => executedFact !== factId))
      .map(({ council, motionHash, error, height, direct }) => ({
        ...{ council, hash: motionHash, error, block: height },
        event: direct ? 'MemberExecuted' : 'Executed',
      })),
  }
}

/** The same of the ledger. State is first read with block 1, so what was so at genesis is told there. */
export function truthOf(ledger: Ledger): Told {
  return {
    hashes: ledger.hashes.slice(1, ledger.height + 1),
    authors: ledger.blocksByAuthor,
    skipped: ledger.skipped.filter(({ block }) => block > 1),
    motions: ledger.motions.map(({ council, index, hash, proposer, threshold, call, proposedAt, votes, closed, executed, outcome }) => ({
      ...{ council, index, hash, proposer, threshold, call, proposedAt, votes, closed },
      executed: executed === null ? null : executed.error,
      approved: outcome === 'open' ? null : outcome === 'approved',
    })),
    compositions: told(ledger),
    allies: ledger.allies,
    direct: ledger.direct.map(({ council, hash, error, block, event }) => ({ council, hash, error, block, event })),
  }
}

function told({ compositions }: Ledger) {
  return compositions
    .filter(({ to }) => to === null || to > 1)
    .map(({ council, from, members, prime }) => ({ council, from: Math.max(1, from), members: [...members].sort(), prime }))
    .sort((a, b) => a.from - b.from || (a.council < b.council ? -1 : 1))
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
