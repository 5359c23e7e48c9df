import { AccountId, Height } from '@secretariat/shared'
import { z } from 'zod'
import { action, type TableSample, type Tables } from './profile.js'
import { account, accounts, asset, flag, record } from './words.js'

/** Votes of EOSC's system contract: stake behind one producer at a time. */
export const eoscVotes = [
  action('vote', z.object({ voter: account, bpname: account, stake: asset }), ({ voter, bpname, stake }, { amount }) => ({
    kind: 'producer-vote.set',
    voter,
    producer: bpname,
    stake: amount(stake),
  })),
  action(
    'revote',
    z.object({ voter: account, frombp: account, tobp: account, restake: asset }),
    ({ voter, frombp, tobp, restake }, { amount }) => ({
      kind: 'producer-vote.moved',
      voter,
      from: frombp,
      to: tobp,
      stake: amount(restake),
    }),
  ),
  action('votefix', z.object({ voter: account, bpname: account, type: z.string(), stake: asset }), (data, { amount }) => ({
    kind: 'producer-vote.fixed',
    voter: data.voter,
    producer: data.bpname,
    term: data.type,
    stake: amount(data.stake),
  })),
  action('revotefix', z.object({ voter: account, key: record, bpname: account }), ({ voter, key, bpname }) => ({
    kind: 'producer-vote.fix-moved',
    voter,
    key,
    producer: bpname,
  })),
  action('outfixvote', z.object({ voter: account, key: record }), (data) => ({ kind: 'producer-vote.fix-ended', ...data })),
]

/** Votes of the reference system contract: a voter stands behind many producers with all it has. */
export const stockVotes = [
  action('voteproducer', z.object({ voter: account, proxy: z.string(), producers: accounts }), ({ voter, proxy, producers }) => ({
    kind: 'producer-vote.chosen',
    voter,
    proxy: proxy === '' ? null : AccountId(proxy),
    producers,
  })),
]

/** Voters that one look asks for: each takes two requests. The first by name; of the others only actions tell. */
const mostVoters = 500

export const eoscVoteSample: TableSample = { name: 'producer-votes', everySlots: 4800, read: votesOf }

const common = { bpname: account, unstaking: asset }
const voteRow = z.union([
  z.object({ ...common, voteage: z.object({ staked: asset }) }).transform(({ voteage, ...row }) => ({ ...row, staked: voteage.staked })),
  // Contracts before 2019-08 keep the stake beside the age.
  z.object({ ...common, staked: asset }),
])
const fixedRow = z.object({
  ...{ key: record, bpname: account, fvote_typ: z.string(), vote: asset },
  ...{ start_block_num: Height.schema, withdraw_block_num: Height.schema, is_withdraw: flag },
})

async function votesOf(tables: Tables) {
  if (!(await tables.has('eosio', 'votes'))) return []
  const hasFixed = await tables.has('eosio', 'fixvotes')
  const scopes = await Promise.all([tables.scopes('eosio', 'votes'), hasFixed ? tables.scopes('eosio', 'fixvotes') : []])
  const voters = [...new Set(scopes.flat())].sort()
  const asked = voters.slice(0, mostVoters)
  const stated: Awaited<ReturnType<typeof statedBy>>[] = []
  // One voter after the other: nobody waits for this look, and a public node serves others too.
  for (const voter of asked) stated.push(await statedBy(tables, voter, hasFixed))
  return [...stated, { kind: 'producer-vote.counted' as const, voters: voters.length, asked: asked.length }]
}

async function statedBy(tables: Tables, voter: string, hasFixed: boolean) {
  const of = (table: string) => ({ code: 'eosio', scope: voter, table })
  const [votes, fixed] = await Promise.all([tables.rows(of('votes'), voteRow), hasFixed ? tables.rows(of('fixvotes'), fixedRow) : []])
  return {
    kind: 'producer-vote.stated' as const,
    voter: AccountId(voter),
    votes: votes.map(({ bpname, staked, unstaking }) => ({
      producer: bpname,
      stake: tables.amount(staked),
      unstaking: tables.amount(unstaking),
    })),
    fixed: fixed.map(({ key, bpname, fvote_typ, vote, start_block_num, withdraw_block_num, is_withdraw }) => ({
      ...{ key, producer: bpname, term: fvote_typ, stake: tables.amount(vote) },
      ...{ from: start_block_num, until: withdraw_block_num, withdrawn: is_withdraw },
    })),
  }
}
