import { type Subject, sum, wordsOf } from './subject.js'

export const openings: Subject = {
  async told(db) {
    const rows = await db.selectFrom('openingState').selectAll().execute()
    return rows.map((row) => ({
      ...{ group: row.workingGroup, id: Number(row.opening), role: row.role, added: row.height, status: row.status },
      ...{ ended: row.decidedHeight, stake: row.stake, reward: row.rewardPerBlock, applications: row.applications, hired: row.hired },
    }))
  },
  truth: ({ groups }) =>
    groups.flatMap(({ pallet, openings: all, applications: applied, workers: hired }) =>
      all.map(({ id, lead, added, filled, cancelled, stake, reward }) => ({
        ...{ group: pallet, id, role: lead ? 'lead' : 'worker', added },
        status: filled !== null ? 'filled' : cancelled !== null ? 'cancelled' : 'open',
        ...{ ended: filled ?? cancelled, stake, reward },
        applications: applied.filter(({ opening }) => opening === id).length,
        hired: hired.filter(({ opening }) => opening === id).length,
      })),
    ),
}

export const applications: Subject = {
  async told(db) {
    const rows = await db.selectFrom('application').selectAll().execute()
    return rows.map((row) => ({
      ...{ group: row.workingGroup, id: Number(row.application), opening: Number(row.opening), member: Number(row.member) },
      ...{ height: row.height, accounts: [row.roleAccount, row.rewardAccount], stake: row.stake },
    }))
  },
  truth: ({ groups }) =>
    groups.flatMap(({ pallet, applications: all }) =>
      all.map(({ id, opening, member, block, roleAccount, rewardAccount, stake }) => ({
        ...{ group: pallet, id, opening, member, height: block, accounts: [roleAccount, rewardAccount], stake },
      })),
    ),
}

export const failedApplications: Subject = {
  async told(db) {
    const rows = await db.selectFrom('applicationOutcome').selectAll().execute()
    return rows.map(({ workingGroup, application, height, outcome }) => ({
      ...{ group: workingGroup, id: Number(application), height, outcome },
    }))
  },
  truth: ({ groups }) =>
    groups.flatMap(({ pallet, applications: all }) =>
      all.flatMap(({ id, failed }) => (failed === null ? [] : [{ group: pallet, id, height: failed.block, outcome: failed.how }])),
    ),
}

export const workers: Subject = {
  async told(db) {
    const rows = await db.selectFrom('worker').selectAll().execute()
    const changes = await db.selectFrom('workerChange').selectAll().execute()
    const changed = ({ workingGroup, worker }: (typeof rows)[number], wanted: string) => {
      const own = changes.filter((each) => each.workingGroup === workingGroup && each.worker === worker && each.change === wanted)
      return sum(own.map(({ amount }) => amount ?? 0n))
    }
    const stakeOf = (row: (typeof rows)[number]) =>
      (row.stake ?? 0n) + changed(row, 'stake-increased') - changed(row, 'stake-decreased') - row.slashed
    return rows.map((row) => ({
      ...{ group: row.workingGroup, id: Number(row.worker), opening: Number(row.opening), application: Number(row.application) },
      ...{ member: Number(row.member), role: row.role, hired: row.hiredHeight, leaving: row.leavingHeight },
      left: row.endedHeight === null ? null : [row.endedHeight, row.endedBy],
      money: [stakeOf(row), row.rewardPerBlock, row.slashed],
      pay: [row.rewardPaid, row.overduePaid, row.rewardOwed],
    }))
  },
  truth: ({ groups }) =>
    groups.flatMap(({ pallet, workers: all, rewards, owed }) =>
      all.map(({ id, opening, application, member, lead, hired, leaving, left, stake, reward, slashes }) => {
        const paid = rewards.filter(({ worker }) => worker === id)
        return {
          ...{ group: pallet, id, opening, application, member, role: lead ? 'lead' : 'worker', hired, leaving },
          left: left === null ? null : [left.block, left.how],
          money: [stake, reward, sum(slashes.map(({ slashed }) => slashed))],
          pay: [
            sum(paid.map(({ amount }) => amount)),
            sum(paid.filter(({ overdue }) => overdue).map(({ amount }) => amount)),
            owed.findLast(({ worker }) => worker === id)?.amount ?? null,
          ],
        }
      }),
    ),
}

export const slashes: Subject = {
  async told(db) {
    const rows = await db.selectFrom('workerChange').selectAll().where('change', '=', 'slashed').execute()
    return rows.map(({ workingGroup, worker, height, amount, requested }) => ({
      ...{ group: workingGroup, worker: Number(worker), height, slashed: amount, requested },
    }))
  },
  truth: ({ groups }) =>
    groups.flatMap(({ pallet, workers: all }) =>
      all.flatMap(({ id, slashes: own }) =>
        own.map(({ block, slashed, requested }) => ({ group: pallet, worker: id, height: block, slashed, requested })),
      ),
    ),
}

export const leads: Subject = {
  async told(db) {
    const rows = await db.selectFrom('leadTenure').selectAll().execute()
    return rows.map(({ workingGroup, worker, member, fromHeight, untilHeight }) => ({
      ...{ group: workingGroup, worker: Number(worker), member: Number(member), from: fromHeight, to: untilHeight },
    }))
  },
  truth: ({ groups }) =>
    groups.flatMap(({ pallet, leads: all, workers: hired }) =>
      all.map(({ worker, from, to }) => ({ group: pallet, worker, member: hired[worker]?.member, from, to })),
    ),
}

/** Each group as it is now. */
export const standings: Subject = {
  async told(db) {
    const rows = await db.selectFrom('workingGroup').selectAll().execute()
    return rows.map((row) => ({
      ...{ group: row.workingGroup, lead: row.leadWorker === null ? null : Number(row.leadWorker), balance: row.balance },
      counts: [row.workers, row.everHired, row.openOpenings],
      status: row.statusText,
    }))
  },
  truth: ({ groups, flows }) =>
    groups.map(({ pallet, leads: all, workers: hired, openings: offered, statuses }) => ({
      ...{ group: pallet, lead: all.find(({ to }) => to === null)?.worker ?? null },
      balance: flows.findLast(({ budget }) => budget === pallet)?.balance ?? '0',
      counts: [
        hired.filter(({ left }) => left === null).length,
        hired.length,
        offered.filter(({ filled, cancelled }) => filled === null && cancelled === null).length,
      ],
      status: wordsOf(statuses.at(-1)?.text ?? '') || null,
    })),
}
