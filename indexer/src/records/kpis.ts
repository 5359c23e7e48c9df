import { z } from 'zod'
import type { Json } from './json.js'
import { readDefinitions } from './kpi-definitions.js'
import { field, fieldsOf, type Part, partsOf, type Read, type Reading, readRow, readRows } from './reading.js'
import { count, dollars, height, measure, member, units, words } from './stated.js'

/** Targets of a council, who earned what by them, and the sums that were published. */
export function* readKpis(json: Json, reading: Reading): Read {
  const whole: Part = { json, path: [], value: json.value }
  yield* readDefinitions(reading, field(whole, 'definitions'))
  yield* readDates(reading, whole)
  yield* readRounds(reading, field(whole, 'earnings_per_term'))
  yield* readStandings(reading, field(whole, 'leaderboard'))
  yield* readTitles(reading, field(field(whole, 'chain_catalogue'), 'kpis'))
}

const noDates = { councilMembers: null, electionRound: null, starts: null, ends: null, deadline: null, rewardPrinted: null }
const noSums = { possible: null, total: null, totalNative: null }

/** Rounds whose dates are known, each under a name of its own: `round_26`. */
function* readDates(reading: Reading, whole: Part): Read {
  const { home } = reading
  const dated = z.object({
    round: z.number().int().nonnegative(),
    reward: words,
    councilMembers: count,
    electionRound: count,
    startBlock: height,
    endBlock: height,
    deadlineBlock: height,
  })
  for (const [name, part] of fieldsOf(whole)) {
    if (!/^round_\d+$/.test(name)) continue
    yield* readRow(reading, part, dated, ({ round, reward, startBlock, endBlock, deadlineBlock, ...row }) => ({
      network: home,
      key: [round],
      height: startBlock,
      said: {
        kind: 'kpi-round.recorded',
        asset: home.asset,
        round,
        rewardPrinted: reward,
        councilMembers: row.councilMembers,
        electionRound: row.electionRound,
        starts: startBlock,
        ends: endBlock,
        deadline: deadlineBlock,
        ...noSums,
      },
    }))
  }
}

/** What was earned, round by round, with the sums as they are stated. */
function* readRounds(reading: Reading, rounds: Part): Read {
  const { home } = reading
  const round = z.object({
    kpi: z.number().int().nonnegative(),
    totalPossibleRewardsUsd: dollars,
    totalRewardUsd: dollars,
    totalRewardTjoy: units(home.asset),
  })
  for (const [, part] of partsOf(rounds)) {
    if (typeof part === 'string') return yield rounds.json.reject(rounds.path, part)
    const read = yield* readRow(reading, part, round, (row) => ({
      network: home,
      key: [row.kpi],
      said: {
        kind: 'kpi-round.recorded',
        asset: home.asset,
        round: row.kpi,
        ...noDates,
        possible: row.totalPossibleRewardsUsd,
        total: row.totalRewardUsd,
        totalNative: row.totalRewardTjoy,
      },
    }))
    if (read !== undefined) yield* readEarnings(reading, field(part, 'councilMembers'), read.kpi)
  }
}

function* readEarnings(reading: Reading, members: Part, round: number): Read {
  const { home } = reading
  const earning = z.object({ id: member, handle: z.string(), rewardUsd: dollars, rewardTjoy: units(home.asset) })
  yield* readRows(reading, members, earning, ({ id, handle, rewardUsd, rewardTjoy }) => ({
    network: home,
    key: [round, id ?? handle],
    said: { kind: 'kpi-earning.recorded', asset: home.asset, round, handle, member: id, reward: rewardUsd, rewardNative: rewardTjoy },
  }))
}

function* readStandings(reading: Reading, leaderboard: Part): Read {
  const { home } = reading
  const standing = z.object({
    id: member,
    handle: z.string(),
    totalEarnedUsd: dollars,
    totalEarnedTjoy: units(home.asset),
    timesElected: count,
    usdPerElection: measure,
    tjoyPerElection: measure,
  })
  yield* readRows(reading, leaderboard, standing, (row) => ({
    network: home,
    key: [row.id ?? row.handle],
    said: {
      kind: 'kpi-standing.recorded',
      asset: home.asset,
      handle: row.handle,
      member: row.id,
      earned: row.totalEarnedUsd,
      earnedNative: row.totalEarnedTjoy,
      elected: row.timesElected,
      perElection: row.usdPerElection,
      perElectionNative: row.tjoyPerElection,
    },
  }))
}

function* readTitles(reading: Reading, titles: Part): Read {
  const proposal = z.object({ id: z.union([z.number(), z.string()]) })
  const title = z.object({
    kpi: z.string(),
    title: z.string(),
    proposals: z.array(proposal).nullish(),
    approved: z.boolean().nullish(),
  })
  yield* readRows(reading, titles, title, (row) => ({
    network: reading.home,
    key: [row.kpi],
    said: {
      kind: 'kpi-title.recorded',
      kpi: row.kpi,
      title: row.title,
      proposals: (row.proposals ?? []).map(({ id }) => String(id)),
      approved: row.approved ?? null,
    },
  }))
}
