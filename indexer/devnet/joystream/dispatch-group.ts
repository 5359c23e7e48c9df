import { blake2Hex } from '../substrate/hash.js'
import type { Args, Call } from '../substrate/scale.js'
import { hexToBytes } from '../substrate/writer.js'
import type { Origin } from './dispatch-council.js'
import { tell } from './doing.js'
import { fundGroup, spend } from './rules/group-money.js'
import { addOpening, apply, fill, leave, terminate } from './rules/groups.js'
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
  const worker = () => group.workers.get(numberOf(args.worker_id))
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
    case 'terminate_role': {
      const found = worker()
      if (found === undefined) return `${group.plan.pallet}.WorkerDoesNotExist`
      return terminate(doing, group, found, maybe(amountOf)(args.penalty), maybe(textOf)(args.rationale))
    }
    case 'spend_from_budget':
      return spend(doing, group, textOf(args.account_id), amountOf(args.amount), maybe(textOf)(args.rationale))
    case 'set_status_text': {
      const text = textOf(args.status_text)
      tell(doing, group.plan.pallet, 'StatusTextChanged', blake2Hex(hexToBytes(text)), text)
      return null
    }
    default:
      return 'CallFiltered'
  }
}
