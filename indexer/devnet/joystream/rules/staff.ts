import { type Doing, found } from '../doing.js'
import type { LedgerWorker } from '../ledger-group.js'
import type { Group, Worker } from '../state.js'
import { noteGroup, tellGroup, unsetLead } from './groups.js'

function noteWorker(doing: Doing, group: Group, { id }: Worker, write: (worker: LedgerWorker) => void): void {
  noteGroup(doing, group, ({ workers }) => write(found(workers, (each) => each.id === id)))
}

/** What a worker is paid from here on; nothing where there is no amount. */
export function setReward(doing: Doing, group: Group, worker: Worker, reward: bigint | undefined): null {
  worker.reward = reward
  tellGroup(doing, group, 'WorkerRewardAmountUpdated', worker.id, reward)
  noteWorker(doing, group, worker, (entry) => {
    entry.reward = reward === undefined ? null : `${reward}`
  })
  return null
}

/** More stake by the worker, or less by who is above: an amount below zero. */
export function changeStake(doing: Doing, group: Group, worker: Worker, change: bigint): string | null {
  if (worker.stake + change < 0n) return `${group.plan.pallet}.RequestedAmountExceedsStake`
  worker.stake += change
  const left = `${worker.stake}`
  tellGroup(doing, group, change < 0n ? 'StakeDecreased' : 'StakeIncreased', worker.id, change < 0n ? -change : change)
  noteWorker(doing, group, worker, (entry) => {
    entry.stake = left
  })
  return null
}

/** A worker gives notice: out at once where the stake is not locked any longer. */
export function leave(doing: Doing, group: Group, worker: Worker, why: string | undefined): string | null {
  if (worker.leavingAt !== undefined) return `${group.plan.pallet}.WorkerIsLeaving`
  worker.leavingAt = doing.height + worker.unstaking
  tellGroup(doing, group, 'WorkerStartedLeaving', worker.id, why)
  noteWorker(doing, group, worker, (entry) => {
    entry.leaving = doing.height
  })
  if (group.lead === worker.id) unsetLead(doing, group)
  return null
}

/** Sends a worker away, with a part of the stake burned or not. */
export function terminate(doing: Doing, group: Group, worker: Worker, penalty: bigint | undefined, why: string | undefined): string | null {
  const isLead = group.lead === worker.id
  if (penalty !== undefined) slash(doing, group, worker, penalty, why)
  // Nothing is left of the worker: what was missed is not paid any more.
  remove(doing, group, worker, 'terminated')
  if (isLead) unsetLead(doing, group)
  tellGroup(doing, group, isLead ? 'TerminatedLeader' : 'TerminatedWorker', worker.id, penalty, why)
  return null
}

export function slash(doing: Doing, group: Group, worker: Worker, requested: bigint, why: string | undefined): void {
  const slashed = requested < worker.stake ? requested : worker.stake
  worker.stake -= slashed
  tellGroup(doing, group, 'StakeSlashed', worker.id, slashed, requested, why)
  const left = `${worker.stake}`
  noteWorker(doing, group, worker, (entry) => {
    entry.stake = left
    entry.slashes.push({ block: doing.height, slashed: `${slashed}`, requested: `${requested}` })
  })
}

/** Those whose time of notice is over are gone. */
export function letGo(doing: Doing, group: Group): void {
  for (const worker of group.workers.values()) {
    if (worker.leavingAt === undefined || doing.height < worker.leavingAt) continue
    remove(doing, group, worker, 'exited')
    tellGroup(doing, group, 'WorkerExited', worker.id)
  }
}

function remove(doing: Doing, group: Group, worker: Worker, how: 'exited' | 'terminated'): void {
  group.workers.delete(worker.id)
  noteWorker(doing, group, worker, (entry) => {
    entry.left = { block: doing.height, how }
  })
}
