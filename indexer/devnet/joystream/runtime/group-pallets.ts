import { emptyPallet, type PalletPlan } from '../../substrate/pallets.js'
import {
  account,
  application,
  bytes,
  hash,
  idSet,
  mapOf,
  maybeBytes,
  maybeU128,
  openingType,
  rewardType,
  stakePolicy,
  u64,
  u128,
  vesting,
} from './types.js'

const worker = { worker_id: u64 }

const calls: PalletPlan['calls'] = {
  add_opening: { description: bytes, opening_type: openingType, stake_policy: stakePolicy, reward_per_block: maybeU128 },
  apply_on_opening: { p: application },
  fill_opening: { opening_id: u64, successful_application_ids: idSet },
  withdraw_application: { application_id: u64 },
  leave_role: { ...worker, rationale: maybeBytes },
  terminate_role: { ...worker, penalty: maybeU128, rationale: maybeBytes },
  update_reward_amount: { ...worker, reward_per_block: maybeU128 },
  decrease_stake: { ...worker, stake_balance_delta: u128 },
  increase_stake: { ...worker, stake_balance_delta: u128 },
  cancel_opening: { opening_id: u64 },
  lead_remark: { msg: bytes },
  worker_remark: { ...worker, msg: bytes },
  set_status_text: { status_text: maybeBytes },
  spend_from_budget: { account_id: account, amount: u128, rationale: maybeBytes },
  fund_working_group_budget: { member_id: u64, amount: u128, rationale: bytes },
}

const eventsOf = (spec: number): PalletPlan['events'] => ({
  OpeningAdded: [u64, bytes, openingType, stakePolicy, maybeU128],
  AppliedOnOpening: [application, u64],
  OpeningFilled: [u64, mapOf('u64,u64', u64, u64), idSet],
  LeaderSet: [u64],
  WorkerRoleAccountUpdated: [u64, account],
  LeaderUnset: [],
  WorkerExited: [u64],
  WorkerStartedLeaving: [u64, maybeBytes],
  TerminatedWorker: [u64, maybeU128, maybeBytes],
  TerminatedLeader: [u64, maybeU128, maybeBytes],
  StakeSlashed: [u64, u128, u128, maybeBytes],
  StakeDecreased: [u64, u128],
  StakeIncreased: [u64, u128],
  ApplicationWithdrawn: [u64],
  OpeningCanceled: [u64],
  BudgetSet: [u128],
  WorkerRewardAccountUpdated: [u64, account],
  WorkerRewardAmountUpdated: [u64, maybeU128],
  StatusTextChanged: [hash, maybeBytes],
  ...(spec < 2003 ? {} : { VestedBudgetSpending: [account, vesting, maybeBytes] }),
  BudgetSpending: [account, u128, maybeBytes],
  RewardPaid: [u64, account, u128, rewardType],
  NewMissedRewardLevelReached: [u64, maybeU128],
  WorkingGroupBudgetFunded: [u64, u128, bytes],
  LeadRemarked: [bytes],
  WorkerRemarked: [u64, bytes],
})

/** A working group: nine pallets of one kind. */
export function groupPallet(spec: number, name: string, instance: number): PalletPlan {
  return {
    ...emptyPallet,
    name,
    crate: 'pallet_working_group',
    prefix: `Instance${instance}WorkingGroup`,
    storage: { Budget: { value: u128, fallback: `0x${'00'.repeat(16)}` } },
    calls,
    events: eventsOf(spec),
  }
}
