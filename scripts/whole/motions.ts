import type { Database } from '@secretariat/db'

/** `alliance.setRule` as the metadata spells the call: `set_rule`. */
export const snake = (call: string) => (call.split('.')[1] ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Every motion in the words of the independent reader, made from projected rows. */
export async function motionsOf(db: Database) {
  const [motions, votes, outcomes] = await Promise.all([
    db.selectFrom('motion').selectAll().orderBy('index').execute(),
    db.selectFrom('motionVote').selectAll().orderBy('height').orderBy('ordinal').execute(),
    db.selectFrom('motionOutcome').selectAll().execute(),
  ])
  return motions.map((motion) => {
    const outcome = (name: string) => outcomes.find((each) => each.motionHash === motion.motionHash && each.outcome === name)
    const executed = outcome('executed')
    return {
      index: motion.index,
      hash: motion.motionHash,
      proposer: motion.proposer,
      threshold: motion.threshold,
      call: motion.callName,
      proposedAt: motion.height,
      votes: votes
        .filter((vote) => vote.motionHash === motion.motionHash)
        .map(({ voter, aye, height }) => ({ account: voter, aye, block: height })),
      closedAt: outcome('closed')?.height ?? null,
      ayes: outcome('closed')?.ayes ?? null,
      nays: outcome('closed')?.nays ?? null,
      approvedAt: outcome('approved')?.height ?? null,
      disapprovedAt: outcome('disapproved')?.height ?? null,
      executedAt: executed?.height ?? null,
      executed: executed === undefined ? null : (executed.error ?? 'Ok'),
    }
  })
}
