import { type ListingStatus, listingStatuses, type Network } from '@secretariat/shared'
import { z } from 'zod'
import { unitsText } from './cell.js'
import { field, type Part, type Read, type Reading, readRows } from './reading.js'
import { count, height, measure, member, strings, units, words } from './stated.js'

export interface TermPlace {
  readonly network: Network
  readonly term: string
  readonly height: number | null
}

/** The members of a council, in the order of the report. */
export function* readSeats(reading: Reading, members: Part, { network, term, height }: TermPlace): Read {
  const amount = units(network.asset)
  const schema = z.object({ handle: z.string(), member_id: member, key: words, votes_cast: count, own_stake: amount, voter_stake: amount })
  yield* readRows(reading, members, schema, (row, index) => ({
    network,
    height,
    key: [term, row.member_id ?? row.handle],
    said: {
      kind: 'seat.recorded',
      term,
      asset: network.asset,
      position: index + 1,
      handle: row.handle,
      member: row.member_id,
      account: row.key,
      votes: row.votes_cast,
      ownStake: row.own_stake,
      voterStake: row.voter_stake,
    },
  }))
}

const printed = z.union([z.string(), z.number()]).nullish()
const listing = z.object({
  id: count,
  title: z.string(),
  type: words,
  amount: printed,
  amount_raw: printed,
  destination: words,
  status: words,
  status_raw: words,
  fail_reason: words,
  finalize_blocks: count,
  finalize_hours: measure,
  creator: words,
  participants: strings,
  link_id: count,
})

/** The proposals that the report of a term lists. */
export function* readListings(reading: Reading, proposals: Part, { network, term, height }: TermPlace): Read {
  yield* readRows(reading, proposals, listing, (row) => ({
    network,
    height,
    key: [term, row.id ?? row.title],
    said: {
      kind: 'listing.recorded',
      term,
      asset: network.asset,
      proposal: row.id,
      title: row.title,
      type: row.type,
      amount: unitsText(row.amount ?? '', network.asset) ?? null,
      amountPrinted: row.amount_raw === null || row.amount_raw === undefined ? null : String(row.amount_raw),
      destination: row.destination,
      status: listingStatusOf(row.status),
      statusPrinted: row.status_raw,
      failure: row.fail_reason,
      finalizeBlocks: row.finalize_blocks,
      finalizeHours: row.finalize_hours,
      creator: row.creator,
      participants: row.participants,
      link: row.link_id,
    },
  }))
}

function listingStatusOf(status: string | null): ListingStatus | null {
  const word = status?.replaceAll('_', '-').replace('passed-to-next-council', 'passed-on')
  return listingStatuses.find((known) => known === word) ?? null
}

/** The seats as the chain showed them, with their backers. */
export function* readElectionSeats(reading: Reading, detail: Part, { network, term, height: start }: TermPlace): Read {
  const amount = units(network.asset)
  const backer = z.object({ handle: z.string(), member_id: member, stake: amount })
  const seat = z.object({
    handle: z.string(),
    member_id: member,
    own_stake: amount,
    backers_stake: amount,
    jsgenesis_stake: amount,
    total_stake: amount,
    backers: z.array(backer).nullish(),
  })
  const about = z.object({ round: count, term_ends_at: height }).safeParse(detail.value)
  yield* readRows(reading, field(detail, 'seats'), seat, (row, index) => ({
    network,
    height: start,
    key: [term, row.member_id ?? row.handle],
    said: {
      kind: 'election-seat.recorded',
      term,
      asset: network.asset,
      position: index + 1,
      round: about.data?.round ?? null,
      termEnds: about.data?.term_ends_at ?? null,
      handle: row.handle,
      member: row.member_id,
      ownStake: row.own_stake,
      backersStake: row.backers_stake,
      operatorStake: row.jsgenesis_stake,
      totalStake: row.total_stake,
      backers: (row.backers ?? []).map(({ handle, member_id, stake }) => ({ handle, member: member_id, stake })),
    },
  }))
}
