import { z } from 'zod'
import type { TableSample, Tables } from './profile.js'
import { account, count, flag, words } from './words.js'

const own = (table: string) => ({ code: 'eosio', scope: 'eosio', table })

/** Votes are a double, written as a decimal text: what it holds before the point is exact. */
const weight = z.union([z.string(), z.number()]).transform((value, context) => {
  const number = Number(value)
  if (Number.isFinite(number) && number >= 0) return BigInt(Math.trunc(number)).toString()
  context.addIssue({ code: 'custom', message: `${value} is no weight of votes` })
  return z.NEVER
})

const stakedRow = z.object({
  ...{ name: account, block_signing_key: z.string(), commission_rate: z.number(), total_staked: count },
  ...{ url: words, emergency: flag },
})
const blacklistRow = z.object({ bpname: account, isactive: flag })
const votedRow = z.object({ owner: account, total_votes: weight, producer_key: z.string(), is_active: flag, url: words })

/** Everybody who stands for election on EOSC, once an hour. */
export const producersByStake: TableSample = {
  name: 'producers',
  everySlots: 1200,
  read: async (tables) => {
    if (!(await tables.has('eosio', 'bps'))) return []
    const [rows, blacklisted] = await Promise.all([tables.rows(own('bps'), stakedRow), blacklist(tables)])
    const producers = rows.map((row) => ({
      ...{ producer: row.name, votes: row.total_staked, key: row.block_signing_key, commission: row.commission_rate },
      ...{ url: row.url, emergency: row.emergency, active: null, blacklisted: blacklisted?.has(row.name) ?? null },
    }))
    return [{ kind: 'producer.ranked', producers: producers.toSorted(byVotes) }]
  },
}

/** The same of the reference contract, four times a day: hundreds stand there. */
export const producersByVotes: TableSample = {
  name: 'producers',
  everySlots: 43_200,
  read: async (tables) => {
    if (!(await tables.has('eosio', 'producers'))) return []
    const rows = await tables.rows(own('producers'), votedRow)
    const producers = rows.map((row) => ({
      ...{ producer: row.owner, votes: row.total_votes, key: row.producer_key, commission: null },
      ...{ url: row.url, emergency: null, active: row.is_active, blacklisted: null },
    }))
    return [{ kind: 'producer.ranked', producers: producers.toSorted(byVotes) }]
  },
}

async function blacklist(tables: Tables): Promise<ReadonlySet<string> | null> {
  if (!(await tables.has('eosio', 'blackpro'))) return null
  const rows = await tables.rows(own('blackpro'), blacklistRow)
  // A row with `isactive` false keeps its producer out of elections.
  return new Set(rows.filter(({ isactive }) => !isactive).map(({ bpname }) => bpname))
}

function byVotes(a: { votes: string; producer: string }, b: { votes: string; producer: string }): number {
  const [more, less] = [BigInt(b.votes), BigInt(a.votes)]
  if (more !== less) return more > less ? 1 : -1
  return a.producer < b.producer ? -1 : 1
}
