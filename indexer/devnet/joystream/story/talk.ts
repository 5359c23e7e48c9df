import { person } from '../../world/people.js'
import { textHex } from '../doing.js'
import { JOY } from '../laws.js'
import { by, signed } from './cast.js'
import type { Part, Teller } from './story.js'

const words = ['See the report of the term', '本届报告已发布', 'When is the next workshop?', '预算请在论坛讨论', 'Thanks, all clear']

/** What people write, give and claim beside everything else. */
export function createTalk(teller: Teller): Part {
  return (height) => {
    if (teller.state.members.size < 10) return
    write(teller, height)
    give(teller, height)
    claim(teller, height)
  }
}

function write(teller: Teller, height: number): void {
  const { seed, random, state, at } = teller
  const author = random.int(0, state.members.size - 1)
  const text = random.chance(0.03) ? '0xf0288cbc' : textHex(random.pick(words))
  const forum = state.groups.find(({ plan }) => plan.word === 'Forum')
  const lead = forum?.lead === undefined ? undefined : forum.workers.get(forum.lead)
  if (state.categories < 2 && lead !== undefined && random.chance(0.2)) {
    const args = { parent_category_id: null, title: textHex('Council'), description: textHex('理事会') }
    at(height, () => signed(seed, lead.roleAccount, 'Forum', 'create_category', args))
  }
  if (state.categories > 0 && random.chance(1 / 70)) {
    const args = { forum_user_id: author, category_id: 1, metadata: `0x0a06${Buffer.from('Thread').toString('hex')}`, text }
    at(height, () => by(teller, author, 'Forum', 'create_thread', args))
  }
  if (state.threadCount.forum > 0 && random.chance(1 / 25)) {
    const thread = random.int(1, state.threadCount.forum)
    at(height, () =>
      by(teller, author, 'Forum', 'add_post', { forum_user_id: author, category_id: 1, thread_id: thread, text, editable: true }),
    )
  }
  if (state.threadCount.proposal > 0 && random.chance(1 / 30)) {
    const thread = random.int(1, state.threadCount.proposal)
    at(height, () =>
      by(teller, author, 'ProposalsDiscussion', 'add_post', { post_author_id: author, thread_id: thread, text, editable: false }),
    )
  }
}

function give(teller: Teller, height: number): void {
  const { random, state, at, seed } = teller
  const member = random.int(0, state.members.size - 1)
  const amount = BigInt(random.int(10, 4000)) * JOY
  if (random.chance(1 / 250)) {
    at(height, () => by(teller, member, 'Council', 'fund_council_budget', { member_id: member, amount, rationale: textHex('捐赠') }))
  }
  if (random.chance(1 / 250)) {
    const { pallet } = random.pick(state.groups).plan
    at(height, () => by(teller, member, pallet, 'fund_working_group_budget', { member_id: member, amount, rationale: textHex('A gift') }))
  }
  if (random.chance(1 / 200)) {
    const payment = random.chance(0.5) ? [person(seed, 'creator'), amount] : null
    at(height, () => by(teller, member, 'Members', 'member_remark', { member_id: member, msg: textHex('gm'), payment }))
  }
  const seat = state.council.seats[0]
  if (seat !== undefined && random.chance(1 / 150)) {
    at(height, () => by(teller, seat.member, 'Council', 'councilor_remark', { councilor_id: seat.member, msg: textHex('Report is out') }))
  }
  if (random.chance(1 / 600)) {
    at(height, () => signed(seed, person(seed, 'burner'), 'JoystreamUtility', 'burn_account_tokens', { amount }))
  }
}

/** Somebody claims the pay of a validator; some change their commission or their stake. */
function claim({ random, state, seed, at }: Teller, height: number): void {
  const [first, ...more] = state.validators.unpaid()
  if (first !== undefined && random.chance(0.12)) {
    const { era, validator } = random.chance(0.7) ? first : random.pick([first, ...more])
    at(height, () => signed(seed, person(seed, 'claimer'), 'Staking', 'payout_stakers', { validator_stash: validator, era }))
  }
  if (!random.chance(1 / 150)) return
  const stash = person(seed, `validator/${random.int(0, 13)}`)
  const amount = BigInt(random.int(100, 9000)) * JOY
  const prefs = { commission: random.int(0, 20) * 10_000_000, blocked: random.chance(0.1) }
  const [name, args] = random.pick([
    ['validate', { prefs }],
    ['validate', { prefs }],
    ['bond_extra', { max_additional: amount }],
    ['unbond', { value: amount }],
    ['chill', {}],
  ] as const)
  at(height, () => signed(seed, stash, 'Staking', name, args))
}
