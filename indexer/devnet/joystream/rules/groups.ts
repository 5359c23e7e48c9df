import type { Call } from '../../substrate/scale.js'
import type { Account } from '../../world/people.js'
import { type Doing, found, newest, tell } from '../doing.js'
import type { LedgerGroup } from '../ledger-group.js'
import type { Application, Group, Opening, Worker } from '../state.js'

type Value = Call['args'][string]

/** Adds to the ledger's account of a group. */
export function noteGroup({ deeds }: Doing, { plan }: Group, write: (group: LedgerGroup) => void): void {
  deeds.push(({ groups }) => write(found(groups, ({ pallet }) => pallet === plan.pallet)))
}

export const tellGroup = (doing: Doing, { plan }: Group, name: string, ...values: readonly Value[]) =>
  tell(doing, plan.pallet, name, ...values)

export function addOpening(doing: Doing, group: Group, terms: Omit<Opening, 'id'>, description: string): string | null {
  const opening: Opening = { id: group.openingCount++, ...terms }
  const { id, lead, stake, unstaking, reward } = opening
  group.openings.set(id, opening)
  const policy = { stake_amount: stake, leaving_unstaking_period: unstaking }
  const entry = { id, lead, stake: `${stake}`, reward: reward === undefined ? null : `${reward}` }
  tellGroup(doing, group, 'OpeningAdded', id, description, lead ? 'Leader' : 'Regular', policy, reward)
  noteGroup(doing, group, ({ openings }) => openings.push({ ...entry, added: doing.height, filled: null, cancelled: null }))
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
  const entry = { id, ...applying, stake: `${group.openings.get(applying.opening)?.stake}`, block: doing.height, failed: null }
  noteGroup(doing, group, ({ applications }) => applications.push(entry))
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
  noteGroup(doing, group, ({ openings, applications }) => {
    found(openings, ({ id }) => id === openingId).filled = doing.height
    for (const each of declined) found(applications, ({ id }) => id === each).failed = { block: doing.height, how: 'declined' }
  })
  const [first] = workers
  if (opening.lead && first !== undefined) setLead(doing, group, first.id)
  return null
}

function hire(
  doing: Doing,
  group: Group,
  { id: opening, lead, stake, unstaking, reward }: Opening,
  { id: application, member, roleAccount, rewardAccount }: Application,
): Worker {
  const id = group.workerCount++
  const worker: Worker = { id, member, roleAccount, rewardAccount, unstaking, stake, reward, missed: 0n, leavingAt: undefined }
  group.workers.set(id, worker)
  const terms = { stake: `${stake}`, reward: reward === undefined ? null : `${reward}`, slashes: [] }
  const entry = { id, opening, application, member, lead, hired: doing.height, leaving: null, left: null, ...terms }
  noteGroup(doing, group, ({ workers }) => workers.push(entry))
  return worker
}

function setLead(doing: Doing, group: Group, worker: number): void {
  group.lead = worker
  tellGroup(doing, group, 'LeaderSet', worker)
  noteGroup(doing, group, ({ leads }) => leads.push({ worker, from: doing.height, to: null }))
}

export function unsetLead(doing: Doing, group: Group): void {
  group.lead = undefined
  tellGroup(doing, group, 'LeaderUnset')
  noteGroup(doing, group, ({ leads }) => {
    newest(leads).to = doing.height
  })
}

/** Nobody is hired any more; who applied has the stake back. */
export function cancelOpening(doing: Doing, group: Group, openingId: number): string | null {
  if (!group.openings.delete(openingId)) return `${group.plan.pallet}.OpeningDoesNotExist`
  for (const { id, opening } of group.applications.values()) if (opening === openingId) group.applications.delete(id)
  tellGroup(doing, group, 'OpeningCanceled', openingId)
  noteGroup(doing, group, ({ openings }) => {
    found(openings, ({ id }) => id === openingId).cancelled = doing.height
  })
  return null
}

export function withdraw(doing: Doing, group: Group, signer: Account, applicationId: number): string | null {
  if (group.applications.get(applicationId)?.roleAccount !== signer) return `${group.plan.pallet}.OriginIsNotApplicant`
  group.applications.delete(applicationId)
  tellGroup(doing, group, 'ApplicationWithdrawn', applicationId)
  noteGroup(doing, group, ({ applications }) => {
    found(applications, ({ id }) => id === applicationId).failed = { block: doing.height, how: 'withdrawn' }
  })
  return null
}
