import { blake2Hex } from '../substrate/hash.js'
import type { Args, Call } from '../substrate/scale.js'
import { hexToBytes } from '../substrate/writer.js'
import type { Origin } from './dispatch-council.js'
import { remark, tell } from './doing.js'
import { fundGroup, spend } from './rules/group-money.js'
import { addOpening, apply, cancelOpening, fill, noteGroup, withdraw } from './rules/groups.js'
import { changeStake, leave, setReward, terminate } from './rules/staff.js'
import type { Group, Worker } from './state.js'
import { amountOf, argsOf, listOf, maybe, numberOf, textOf } from './values.js'

/** A call to a working group: by its lead, by a worker, or by a member. */
export function groupCall(origin: Origin, group: Group, { name, args }: Call): string | null {
  const { doing, state, signer } = origin
  switch (name) {
    case 'apply_on_opening':
      return applyOn(origin, group, argsOf(args.p))
    case 'leave_role':
      return byWorker(origin, group, args, (worker) => leave(doing, group, worker, maybe(textOf)(args.rationale)))
    case 'increase_stake':
      return byWorker(origin, group, args, (worker) => changeStake(doing, group, worker, amountOf(args.stake_balance_delta)))
    case 'worker_remark':
      return byWorker(origin, group, args, ({ id }) => {
        tell(doing, group.plan.pallet, 'WorkerRemarked', id, args.msg)
        remark(doing, { role: 'worker', group: group.plan.pallet, worker: id, message: textOf(args.msg) })
        return null
      })
    case 'withdraw_application':
      return withdraw(doing, group, signer, numberOf(args.application_id))
    case 'fund_working_group_budget': {
      const member = numberOf(args.member_id)
      if (state.members.get(member)?.controller !== signer) return 'Members.UnsignedOrigin'
      return fundGroup(doing, group, member, amountOf(args.amount), textOf(args.rationale))
    }
    default:
      return byLead(origin, group, name, args)
  }
}

function applyOn({ doing, state, signer }: Origin, group: Group, params: Args): string | null {
  const member = numberOf(params.member_id)
  if (state.members.get(member)?.controller !== signer) return 'Members.UnsignedOrigin'
  const [roleAccount, rewardAccount] = [textOf(params.role_account_id), textOf(params.reward_account_id)]
  return apply(doing, group, { member, opening: numberOf(params.opening_id), roleAccount, rewardAccount }, params)
}

function byWorker({ signer }: Origin, group: Group, args: Args, act: (worker: Worker) => string | null): string | null {
  const worker = group.workers.get(numberOf(args.worker_id))
  return worker?.roleAccount === signer ? act(worker) : `${group.plan.pallet}.SignerIsNotWorkerRoleAccount`
}

function byLead({ doing, signer }: Origin, group: Group, name: string, args: Args): string | null {
  const lead = group.lead === undefined ? undefined : group.workers.get(group.lead)
  if (lead?.roleAccount !== signer) return `${group.plan.pallet}.IsNotLeadAccount`
  const onWorker = (act: (worker: Worker) => string | null): string | null => {
    const worker = group.workers.get(numberOf(args.worker_id))
    return worker === undefined ? `${group.plan.pallet}.WorkerDoesNotExist` : act(worker)
  }
  switch (name) {
    case 'add_opening': {
      const policy = argsOf(args.stake_policy)
      const [stake, unstaking] = [amountOf(policy.stake_amount), numberOf(policy.leaving_unstaking_period)]
      return addOpening(
        doing,
        group,
        { lead: false, stake, unstaking, reward: maybe(amountOf)(args.reward_per_block) },
        textOf(args.description),
      )
    }
    case 'fill_opening':
      return fill(doing, group, numberOf(args.opening_id), listOf(args.successful_application_ids).map(numberOf))
    case 'terminate_role':
      return onWorker((worker) => terminate(doing, group, worker, maybe(amountOf)(args.penalty), maybe(textOf)(args.rationale)))
    case 'spend_from_budget':
      return spend(doing, group, textOf(args.account_id), amountOf(args.amount), maybe(textOf)(args.rationale))
    case 'set_status_text': {
      const text = textOf(args.status_text)
      tell(doing, group.plan.pallet, 'StatusTextChanged', blake2Hex(hexToBytes(text)), text)
      noteGroup(doing, group, ({ statuses }) => statuses.push({ block: doing.height, text }))
      return null
    }
    case 'lead_remark':
      tell(doing, group.plan.pallet, 'LeadRemarked', args.msg)
      remark(doing, { role: 'lead', group: group.plan.pallet, message: textOf(args.msg) })
      return null
    case 'cancel_opening':
      return cancelOpening(doing, group, numberOf(args.opening_id))
    case 'update_reward_amount':
      return onWorker((worker) => setReward(doing, group, worker, maybe(amountOf)(args.reward_per_block)))
    case 'decrease_stake':
      return onWorker((worker) => changeStake(doing, group, worker, -amountOf(args.stake_balance_delta)))
    default:
      return 'CallFiltered'
  }
}
