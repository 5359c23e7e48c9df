import type { z } from 'zod'
import {
  kpiRecorded as kpi,
  kpiEarningRecorded as kpiEarning,
  kpiResultRecorded as kpiResult,
  kpiRoundRecorded as kpiRound,
  kpiStandingRecorded as kpiStanding,
  kpiTitleRecorded as kpiTitle,
} from '../facts/record-kpi.js'
import { ledgerRowRecorded as ledgerRow, membershipRecorded as membership, proposalRecorded as proposal } from '../facts/record-proposal.js'
import {
  electionSeatRecorded as electionSeat,
  figureRecorded as figure,
  listingRecorded as listing,
  seatRecorded as seat,
  termRecorded as term,
  workerRecorded as worker,
} from '../facts/record-term.js'
import {
  leaderboardFigureRecorded as leaderboardFigure,
  offencesRecorded as offences,
  validatorPointsRecorded as validatorPoints,
  validatorTermRecorded as validatorTerm,
} from '../facts/record-validator.js'
import { builder } from './builder.js'
import { accountOf } from './ids.js'

/** Everything that may be unstated is; the rest belongs to a first term. */
function unstated(schema: z.ZodObject): object {
  const silent = Object.entries(schema.shape).filter(([, field]) => field.safeParse(null).success)
  return { network: 'Alpha', asset: 'tJOY', term: 'alpha-1', ...Object.fromEntries(silent.map(([name]) => [name, null])) }
}

const votes = { approvals: 3, rejections: 0, slashes: 0, abstentions: 0 }
const cells = Array.from({ length: 12 }, () => '')

export const termRecorded = builder('term.recorded', { ...unstated(term), position: 1, issues: [] })
export const figureRecorded = builder('figure.recorded', { ...unstated(figure), section: 'flow', name: 'Spending', unit: 'tJOY' })
export const seatRecorded = builder('seat.recorded', { ...unstated(seat), handle: 'ann', position: 1 })
export const listingRecorded = builder('listing.recorded', { ...unstated(listing), title: 'Title', participants: [] })
export const electionSeatRecorded = builder('election-seat.recorded', {
  ...unstated(electionSeat),
  handle: 'ann',
  position: 1,
  backers: [{ handle: 'bob', member: '2', stake: '100' }],
})
export const workerRecorded = builder('worker.recorded', { ...unstated(worker), group: 'Storage', handle: 'ann' })
export const proposalRecorded = builder('proposal.recorded', {
  ...unstated(proposal),
  proposal: 1,
  title: 'Title',
  created: 1,
  status: 'executed',
  statusPrinted: 'Approved',
  votes,
})
export const ledgerRowRecorded = builder('ledger-row.recorded', { ...unstated(ledgerRow), proposal: 1, occurrence: 1, cells })
export const membershipRecorded = builder('membership.recorded', { ...unstated(membership), member: '1', handle: 'ann' })
export const kpiRecorded = builder('kpi.recorded', { ...unstated(kpi), kpi: '1.1', title: 'Title' })
export const kpiResultRecorded = builder('kpi-result.recorded', { ...unstated(kpiResult), kpi: '1.1', handle: 'ann' })
export const kpiRoundRecorded = builder('kpi-round.recorded', { ...unstated(kpiRound), round: 1 })
export const kpiEarningRecorded = builder('kpi-earning.recorded', { ...unstated(kpiEarning), round: 1, handle: 'ann' })
export const kpiStandingRecorded = builder('kpi-standing.recorded', { ...unstated(kpiStanding), handle: 'ann' })
export const kpiTitleRecorded = builder('kpi-title.recorded', { ...unstated(kpiTitle), kpi: '1.1', title: 'Title', proposals: ['1'] })
export const validatorTermRecorded = builder('validator-term.recorded', unstated(validatorTerm))
export const validatorPointsRecorded = builder('validator-points.recorded', { ...unstated(validatorPoints), validator: accountOf(1) })
export const offencesRecorded = builder('offences.recorded', { ...unstated(offences), era: 1, offences: 2 })
export const leaderboardFigureRecorded = builder('leaderboard-figure.recorded', { ...unstated(leaderboardFigure), name: 'Vote %' })
