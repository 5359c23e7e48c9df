import type { Moment } from '../../contract.js'
import { assetText, tokens, unitsIn } from '../assets.js'
import { candidacy } from '../begin.js'
import { daysInBlocks } from '../periods.js'
import { bps, fixvotes, votes } from '../system/tables.js'
import { acts } from './acting.js'
import type { Part, Plan, Teller } from './story.js'

/** What the candidates begin with, and how far one vote moves one of them: places around the last one change hands. */
const FIRST_VOTES = { least: 300_000, most: 390_000 }
const STEP = { least: 15_000, most: 70_000 }

/** Everybody votes in the first blocks, and changes their mind from time to time. */
export function createBallotStory(teller: Teller): Part {
  const { settings, random, cast, at } = teller
  const pause = daysInBlocks(0.7, settings)
  for (const [i, standby] of cast.standbys.entries()) {
    at(3 + i, () => acts(standby, 'eosio', 'updatebp', candidacy(standby)))
  }
  const candidates = [...settings.producers, ...cast.standbys]
  for (const [i, candidate] of candidates.entries()) {
    const voter = cast.voters[i % cast.voters.length] ?? ''
    at(12 + i, () => vote(teller, voter, candidate, random.int(FIRST_VOTES.least, FIRST_VOTES.most)))
  }
  let next = 60
  return ({ height }) => {
    if (height < next) return
    next = height + random.wait(pause)
    at(height, moodOf(teller))
  }
}

function vote({ settings: { core } }: Teller, voter: string, bpname: string, count: number) {
  return acts(voter, 'eosio', 'vote', { voter, bpname, stake: assetText(tokens(count, core), core) })
}

/** One of the things voters do, if there is something to do it with. */
function moodOf(teller: Teller): Plan {
  const { random, cast } = teller
  const voter = random.pick(cast.voters)
  return random.pick([raise, raise, lower, move, bind, bind, unbind, turn, free])(teller, voter)
}

type Mood = (teller: Teller, voter: string) => Plan

/** A vote names the whole stake, not what is added to it. */
const raise: Mood = (teller, voter) => (moment) => {
  const bpname = teller.random.pick(bps.all(moment.tables)).name
  return vote(teller, voter, bpname, stakeOf(teller, moment, voter, bpname) + step(teller))
}

const lower: Mood = (teller, voter) => (moment) => {
  const bpname = chosen(teller, moment, voter)
  if (bpname === undefined) return undefined
  return vote(teller, voter, bpname, Math.max(0, stakeOf(teller, moment, voter, bpname) - step(teller)))
}

const move: Mood = (teller, voter) => (moment) => {
  const { core } = teller.settings
  const frombp = chosen(teller, moment, voter)
  const tobp = teller.random.pick(bps.all(moment.tables)).name
  if (frombp === undefined || frombp === tobp) return undefined
  const count = Math.min(stakeOf(teller, moment, voter, frombp), step(teller))
  return acts(voter, 'eosio', 'revote', { voter, frombp, tobp, restake: assetText(tokens(count, core), core) })
}

const bind: Mood = (teller, voter) => (moment) => {
  const { random, settings } = teller
  const bpname = random.pick(bps.all(moment.tables)).name
  const [type, loudness] = random.pick([
    ['fvote.a', 5] as const,
    ['fvote.b', 10] as const,
    ['fvote.c', 20] as const,
    ['fvote.d', 40] as const,
  ])
  const stake = assetText(tokens(Math.floor(step(teller) / loudness), settings.core), settings.core)
  return acts(voter, 'eosio', 'votefix', { voter, bpname, type, stake, stake_typ: 0 })
}

const unbind: Mood = (_, voter) => (moment) => {
  const due = fixvotes.all(moment.tables, voter).find((row) => !row.is_withdraw && moment.height > row.withdraw_block_num)
  return due === undefined ? undefined : acts(voter, 'eosio', 'outfixvote', { voter, key: due.key })
}

const turn: Mood = (teller, voter) => (moment) => {
  const [row] = teller.random.shuffled(fixvotes.all(moment.tables, voter).filter((each) => !each.is_withdraw))
  const bpname = teller.random.pick(bps.all(moment.tables)).name
  return row === undefined || row.bpname === bpname ? undefined : acts(voter, 'eosio', 'revotefix', { voter, key: row.key, bpname })
}

/** Some ask too early and are refused. */
const free: Mood = (teller, voter) => (moment) => {
  const nothing = assetText(0n, teller.settings.core)
  const row = votes.all(moment.tables, voter).find(({ unstaking }) => unstaking !== nothing)
  return row === undefined ? undefined : acts(voter, 'eosio', 'unfreeze', { voter, bpname: row.bpname })
}

const step = ({ random }: Teller): number => random.int(STEP.least, STEP.most)

/** Whole tokens. */
function stakeOf({ settings: { core } }: Teller, { tables }: Moment, voter: string, bpname: string): number {
  const row = votes.get(tables, bpname, voter)
  return row === undefined ? 0 : Number(unitsIn(row.voteage.staked, core) / 10n ** BigInt(core.decimals))
}

function chosen(teller: Teller, moment: Moment, voter: string): string | undefined {
  const [row] = teller.random.shuffled(votes.all(moment.tables, voter).filter((each) => stakeOf(teller, moment, voter, each.bpname) > 0))
  return row?.bpname
}
