import type { Call } from '../../substrate/scale.js'
import type { Account } from '../../world/people.js'
import { type Doing, found, newest, tell } from '../doing.js'
import type { LedgerGroup } from '../ledger.js'
import type { Application, Group, Opening, Worker } from '../state.js'

type Value = Call['args'][string]

/** Adds to the ledger's account of a group. */
export function noteGroup({ deeds }: Doing, { plan }: Group, write: (group: LedgerGroup) => void): void {
  deeds.push(({ groups }) => write(found(groups, ({ pallet }) => pallet === plan.pallet)))
}

const tellGroup = (doing: Doing, { plan }: Group, name: string, ...values: readonly Value[]) => tell(doing, plan.pallet, name, ...values)

export function addOpening(doing: Doing, group: Group, terms: Omit<Opening, 'id'>, description: string): string | null {
  const opening: Opening = { id: group.openingCount++, ...terms }
  const { id, lead, stake, unstaking, reward } = opening
  group.openings.set(id, opening)
  const policy = { stake_amount: stake, leaving_unstaking_period: unstaking }
  tellGroup(doing, group, 'OpeningAdded', id, description, lead ? 'Leader' : 'Regular', policy, reward)
  noteGroup(doing, group, ({ openings }) => openings.push({ id, lead, added: doing.height, filled: null }))
  return null
}

export interface Applying {
  readonly member: number
  readonly opening: number
  readonly roleAccount: Account
  readonly rewardAccount: Account
}

export function apply(doing: Doing, group: Group, applying: Applying, params: Value): string | null {
  if (!group.openings.has(applying.opening)) return `${group.plan.pallet}.OpeningDoesNotExist`
  const id = group.applicationCount++
  group.applications.set(id, { id, ...applying })
  tellGroup(doing, group, 'AppliedOnOpening', params, id)
  const { opening, member } = applying
  noteGroup(doing, group, ({ applications }) => applications.push({ id, opening, member, block: doing.height }))
  return null
}

export function fill(doing: Doing, group: Group, openingId: number, chosen: readonly number[]): string | null {
  const opening = group.openings.get(openingId)
  if (opening === undefined) return `${group.plan.pallet}.OpeningDoesNotExist`
  if (opening.lead && group.lead !== undefined) return `${group.plan.pallet}.CannotHireLeaderWhenLeaderExists`
  const applied = [...group.applications.values()].filter((each) => each.opening === openingId)
  const hired = applied.filter(({ id }) => chosen.includes(id))
  if (hired.length === 0) return `${group.plan.pallet}.SuccessfulWorkerApplicationDoesNotExist`
  const workers = hired.map((application) => hire(doing, group, opening, application))
  for (const { id } of applied) group.applications.delete(id)
  group.openings.delete(openingId)
  const declined = applied.filter((each) => !hired.includes(each)).map(({ id }) => id)
  tellGroup(
    doing,
    group,
    'OpeningFilled',
    openingId,
    hired.map(({ id }, i) => [id, workers[i]?.id]),
    declined,
  )
  noteGroup(doing, group, ({ openings }) => {
    found(openings, ({ id }) => id === openingId).filled = doing.height
  })
  const [first] = workers
  if (opening.lead && first !== undefined) setLead(doing, group, first.id)
  return null
}

function hire(
  doing: Doing,
  group: Group,
  { lead, stake, unstaking, reward }: Opening,
  { member, roleAccount, rewardAccount }: Application,
): Worker {
  const id = group.workerCount++
  const worker: Worker = { id, member, roleAccount, rewardAccount, unstaking, stake, reward, missed: 0n, leavingAt: undefined }
  group.workers.set(id, worker)
  noteGroup(doing, group, ({ workers }) => workers.push({ id, member, lead, hired: doing.height, leaving: null, left: null }))
  return worker
}

function setLead(doing: Doing, group: Group, worker: number): void {
  group.lead = worker
  tellGroup(doing, group, 'LeaderSet', worker)
  noteGroup(doing, group, ({ leads }) => leads.push({ worker, from: doing.height, to: null }))
}

function unsetLead(doing: Doing, group: Group): void {
  group.lead = undefined
  tellGroup(doing, group, 'LeaderUnset')
  noteGroup(doing, group, ({ leads }) => {
    newest(leads).to = doing.height
  })
}

/** A worker gives notice: out at once where the stake is not locked any longer. */
export function leave(doing: Doing, group: Group, worker: Worker, why: string | undefined): string | null {
  if (worker.leavingAt !== undefined) return `${group.plan.pallet}.WorkerIsLeaving`
  worker.leavingAt = doing.height + worker.unstaking
  tellGroup(doing, group, 'WorkerStartedLeaving', worker.id, why)
  noteGroup(doing, group, ({ workers }) => {
    found(workers, ({ id }) => id === worker.id).leaving = doing.height
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
  noteGroup(doing, group, ({ workers }) => {
    found(workers, ({ id }) => id === worker.id).left = { block: doing.height, how }
  })
}
