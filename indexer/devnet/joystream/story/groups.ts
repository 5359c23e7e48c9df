import { person } from '../../world/people.js'
import { textHex } from '../doing.js'
import { JOY } from '../laws.js'
import type { Group, Opening, Worker } from '../state.js'
import { by, signed, staked, stakingOf } from './cast.js'
import type { Part, Teller } from './story.js'

/** Leads seek workers, members apply, workers come and go, budgets are spent. */
export function createGroupStory(teller: Teller): Part {
  const seen = new Map<Group, number>()
  return (height) => {
    for (const group of teller.state.groups) {
      for (const opening of group.openings.values()) {
        if (opening.id >= (seen.get(group) ?? 0)) answer(teller, group, opening, height)
      }
      seen.set(group, group.openingCount)
      const lead = group.lead === undefined ? undefined : group.workers.get(group.lead)
      if (lead !== undefined) work(teller, group, lead, height)
    }
  }
}

/** Members apply; the lead fills what is not the lead's own post. */
function answer(teller: Teller, group: Group, opening: Opening, height: number): void {
  const { seed, random, state, at } = teller
  const pallet = group.plan.pallet
  for (const member of random.shuffled(staked(state)).slice(0, random.int(1, 4))) {
    const p = {
      member_id: member.id,
      opening_id: opening.id,
      role_account_id: person(seed, `role/${member.id}`),
      reward_account_id: member.root,
      description: random.chance(0.1) ? '0xfffe' : textHex(`Member ${member.id} would like to`),
      stake_parameters: { stake: opening.stake, staking_account_id: stakingOf(member) },
    }
    at(height + random.int(1, 15), () => by(teller, member.id, pallet, 'apply_on_opening', { p }))
    if (random.chance(0.08)) at(height + 17, () => withdrawal(teller, group, opening, member.id))
  }
  if (opening.lead) return
  at(height + 20, () => {
    const lead = group.lead === undefined ? undefined : group.workers.get(group.lead)
    const applied = [...group.applications.values()].filter((each) => each.opening === opening.id).map(({ id }) => id)
    if (lead === undefined || applied.length === 0) return undefined
    const chosen = applied.slice(0, random.int(1, 2))
    return signed(seed, lead.roleAccount, pallet, 'fill_opening', { opening_id: opening.id, successful_application_ids: chosen })
  })
}

function withdrawal({ seed }: Teller, group: Group, opening: Opening, member: number) {
  const own = [...group.applications.values()].find((each) => each.opening === opening.id && each.member === member)
  if (own === undefined) return undefined
  return signed(seed, own.roleAccount, group.plan.pallet, 'withdraw_application', { application_id: own.id })
}

/** Small things between a lead and a worker. */
function manage({ seed, random, at }: Teller, { plan, openings }: Group, lead: Worker, worker: Worker, height: number): void {
  const own = { worker_id: worker.id }
  const amount = BigInt(random.int(10, 300)) * JOY
  const [signer, name, args] = random.pick([
    [lead, 'update_reward_amount', { ...own, reward_per_block: random.chance(0.2) ? null : (worker.reward ?? JOY) + 10_000_000n }],
    [lead, 'decrease_stake', { ...own, stake_balance_delta: amount }],
    [lead, 'lead_remark', { msg: textHex('Weekly report') }],
    [worker, 'increase_stake', { ...own, stake_balance_delta: amount }],
    [worker, 'worker_remark', { ...own, msg: textHex('周报') }],
  ] as const)
  at(height, () => signed(seed, signer.roleAccount, plan.pallet, name, args))
  const [opening] = openings.values()
  if (opening?.lead === false && random.chance(0.3))
    at(height, () => signed(seed, lead.roleAccount, plan.pallet, 'cancel_opening', { opening_id: opening.id }))
}

function work(teller: Teller, group: Group, lead: Worker, height: number): void {
  const { seed, random, state, at } = teller
  const { pallet, word } = group.plan
  const byLead = (name: string, args: Parameters<typeof signed>[4]) => at(height, () => signed(seed, lead.roleAccount, pallet, name, args))
  const others = [...group.workers.values()].filter(({ id }) => id !== lead.id)
  if (others.length < 4 && group.budget > 0n && group.openings.size === 0 && random.chance(1 / 150)) {
    const policy = { stake_amount: BigInt(random.int(1, 5)) * 1000n * JOY, leaving_unstaking_period: state.laws.blocks(14_400) }
    const reward = BigInt(random.int(5, 40)) * 10_000_000n * BigInt(state.laws.scale)
    byLead('add_opening', {
      description: textHex(`${word} worker`),
      opening_type: 'Regular',
      stake_policy: policy,
      reward_per_block: reward,
    })
  }
  if (others.length > 1 && random.chance(1 / 400)) {
    const penalty = random.chance(0.4) ? BigInt(random.int(1, 9000)) * JOY : null
    byLead('terminate_role', { worker_id: random.pick(others).id, penalty, rationale: textHex('No reports') })
  }
  if (random.chance(1 / 120)) {
    const args = {
      account_id: person(seed, `supplier/${random.int(0, 9)}`),
      amount: BigInt(random.int(50, 3000)) * JOY,
      rationale: textHex('Servers'),
    }
    byLead('spend_from_budget', args)
  }
  if (others.length > 0 && random.chance(1 / 200)) manage(teller, group, lead, random.pick(others), height)
  if (random.chance(1 / 300)) byLead('set_status_text', { status_text: textHex(`${word}: ${height}`) })
  const leaver = random.chance(1 / 3000) ? lead : others.find(() => random.chance(1 / 1500))
  if (leaver !== undefined) {
    at(height, () =>
      signed(seed, leaver.roleAccount, pallet, 'leave_role', {
        worker_id: leaver.id,
        rationale: random.chance(0.5) ? textHex('再见') : null,
      }),
    )
  }
}
