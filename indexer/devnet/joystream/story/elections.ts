import { type Account, person } from '../../world/people.js'
import { textHex } from '../doing.js'
import { commitmentOf } from '../rules/referendum.js'
import type { Member, Stage } from '../state.js'
import { by, signed, staked, stakingOf } from './cast.js'
import type { Part, Teller } from './story.js'

interface Secret {
  readonly voter: Account
  readonly candidate: number
  readonly salt: string
}

interface Campaign extends Teller {
  /** What the voters of the running round keep to themselves. */
  secrets: Secret[]
}

/** Too few stand in the first round, and in one of nine too few are revealed. */
const LONELY_ROUND = 1
const SILENT_ROUNDS = { every: 9, at: 4 }

/** People stand for the council, vote, reveal or forget to, and take their stakes back. */
export function createElectionStory(teller: Teller): Part {
  const campaign: Campaign = { ...teller, secrets: [] }
  let seen = ''
  return (height) => {
    const { stage, cycle } = teller.state.council
    if (seen === `${stage}/${cycle}`) return
    seen = `${stage}/${cycle}`
    beginnings[stage](campaign, height)
  }
}

const beginnings: Readonly<Record<Stage, (campaign: Campaign, height: number) => void>> = {
  announcing: stand,
  voting: vote,
  revealing: reveal,
  idle: takeBack,
}

function stand(campaign: Campaign, height: number): void {
  const { random, state, at } = campaign
  const { cycle, endsAt } = state.council
  takeBack(campaign, height)
  // In the first round nobody has an account to stake with before some blocks have passed.
  const from = height + 14
  at(from, () => {
    const standing = random.shuffled(staked(state)).slice(0, cycle === LONELY_ROUND ? 2 : random.int(5, 8))
    for (const [i, member] of standing.entries()) {
      // The last block in which it is possible, one that is too late, and any other.
      const when = i === 0 ? endsAt - 1 : i === 1 && cycle !== LONELY_ROUND ? endsAt : random.int(from + 1, endsAt - 12)
      candidacy(campaign, member, when)
    }
    const [quitter] = standing.slice(-1)
    if (standing.length > 5 && quitter !== undefined && random.chance(0.7)) {
      at(endsAt - 6, () => by(campaign, quitter.id, 'Council', 'withdraw_candidacy', { membership_id: quitter.id }))
    }
    return undefined
  })
}

function candidacy(campaign: Campaign, member: Member, when: number): void {
  const { random, state, at } = campaign
  const { id } = member
  const stake = (state.laws.candidateStake * BigInt(random.int(90, 160))) / 100n
  const args = { membership_id: id, staking_account_id: stakingOf(member), reward_account_id: member.root, stake }
  at(when, () => by(campaign, id, 'Council', 'announce_candidacy', args))
  if (stake < state.laws.candidateStake) {
    // Refused at first; the second try is high enough.
    at(when + 3, () => by(campaign, id, 'Council', 'announce_candidacy', { ...args, stake: state.laws.candidateStake }))
  }
  if (random.chance(0.8)) at(when + 5, () => by(campaign, id, 'Council', 'set_candidacy_note', { membership_id: id, note: noteOf(id) }))
}

function noteOf(id: number): string {
  if (id % 7 === 6) return '0xdeadbeef'
  const field = (number: number, text: string) => {
    const bytes = Buffer.from(text, 'utf8')
    return Buffer.concat([Buffer.of(number * 8 + 2, bytes.length), bytes])
  }
  const header = id % 3 === 0 ? '透明预算，按时报告' : `Member ${id} for council`
  return `0x${Buffer.concat([field(1, header), field(2, 'Reports on time'), field(2, 'Budgets in the open')]).toString('hex')}`
}

function vote(campaign: Campaign, height: number): void {
  const { seed, random, state, at } = campaign
  const { endsAt, cycle, candidates } = state.council
  const standing = [...candidates.keys()]
  campaign.secrets = Array.from({ length: random.int(14, 22) }, (_, i) => {
    const voter = person(seed, `voter/${random.chance(0.2) ? `${i} of ${cycle}` : i}`)
    return { voter, candidate: random.pick(standing), salt: person(seed, `salt/${i}/${cycle}`) }
  })
  for (const [i, { voter, candidate, salt }] of campaign.secrets.entries()) {
    // Few sizes of stake, so that some candidates end with the same power.
    const args = {
      commitment: commitmentOf(voter, candidate, salt, cycle),
      stake: state.laws.voteStake * BigInt(random.pick([10, 20, 20, 40])),
    }
    const when = i === 0 ? endsAt - 1 : i === 1 ? endsAt : random.int(height + 1, endsAt - 1)
    at(when, () => signed(seed, voter, 'Referendum', 'vote', args))
  }
  if (random.chance(0.5)) {
    const tired = person(seed, `tired/${cycle}`)
    at(height + 2, () => signed(seed, tired, 'Referendum', 'opt_out_of_voting', {}))
    at(height + 4, () => signed(seed, tired, 'Referendum', 'vote', { commitment: person(seed, 'nothing'), stake: state.laws.voteStake }))
  }
}

function reveal(campaign: Campaign, height: number): void {
  const { seed, random, state, at } = campaign
  const { endsAt, cycle } = state.council
  const isSilent = cycle % SILENT_ROUNDS.every === SILENT_ROUNDS.at
  const open = new Set(campaign.secrets.slice(0, isSilent ? 2 : undefined).map(({ candidate }) => candidate))
  const telling = campaign.secrets.filter(({ candidate }) => open.has(candidate) && random.chance(0.75))
  for (const [i, { voter, candidate, salt }] of telling.entries()) {
    const args = { salt, vote_option_id: candidate }
    const when = i === 0 ? endsAt - 1 : i === 1 ? endsAt : random.int(height + 1, endsAt - 1)
    // Somebody mixes up the salt first.
    if (i === 2) at(when - 1, () => signed(seed, voter, 'Referendum', 'reveal_vote', { ...args, salt: textHex('wrong') }))
    at(when, () => signed(seed, voter, 'Referendum', 'reveal_vote', args))
  }
}

/** Stakes of rounds that are over; some try too early. */
function takeBack(campaign: Campaign, height: number): void {
  const { seed, random, state, at } = campaign
  for (const { voter } of state.council.ballots.values()) {
    if (random.chance(0.6)) at(height + random.int(1, 60), () => signed(seed, voter, 'Referendum', 'release_vote_stake', {}))
  }
  for (const member of state.council.locked.keys()) {
    if (random.chance(0.7))
      at(height + random.int(1, 80), () => by(campaign, member, 'Council', 'release_candidacy_stake', { membership_id: member }))
  }
}
