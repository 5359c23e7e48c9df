import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import type { Subject } from './subject.js'

export const terms: Subject = {
  async told(db) {
    const rows = await db.selectFrom('term').selectAll().execute()
    return rows.map(({ number, cycle, fromHeight, untilHeight, members, covered }) => ({
      ...{ number, cycle, fromHeight, untilHeight },
      members: members.map(Number),
      covered,
    }))
  },
  truth: ({ councils }) =>
    councils.map(({ number, cycle, elected, until, members }) => ({
      ...{ number, cycle, fromHeight: elected, untilHeight: until, members, covered: true },
    })),
}

export const seats: Subject = {
  async told(db) {
    const rows = await db.selectFrom('seat').selectAll().execute()
    return rows.map(({ number, member, position, ownStake, backing, stakingAccount, rewardAccount }) => ({
      ...{ number, member: Number(member), position, ownStake, backing, stakingAccount, rewardAccount },
    }))
  },
  truth: (ledger) =>
    ledger.councils.flatMap(({ number, cycle, members }) =>
      members.map((member, position) => {
        const { stake, stakingAccount, rewardAccount } = standing(ledger, cycle, member)
        const backing = ledger.rounds.find((round) => round.cycle === cycle)?.winners.find((each) => each.member === member)?.power
        return { number, member, position, ownStake: stake, backing, stakingAccount, rewardAccount }
      }),
    ),
}

function standing({ rounds }: JoystreamLedger, cycle: number, member: number) {
  const found = rounds.find((round) => round.cycle === cycle)?.candidates.findLast((each) => each.member === member)
  if (found === undefined) throw new RangeError(`${member} did not stand in round ${cycle}`)
  return found
}
