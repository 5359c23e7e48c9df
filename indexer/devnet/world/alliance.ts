import type { Call } from '../substrate/scale.js'
import { type Council, compose } from './council.js'
import type { Origin } from './dispatch.js'
import { type Doing, emit, emitNoise } from './doing.js'
import type { Account } from './people.js'

/** Fellows vote through their collective; allies do not vote. */
export interface Alliance {
  readonly fellows: Council
  allies: readonly Account[]
  retiring: readonly Account[]
}

/** The alliance's own calls, made by an account or by a motion of the fellows. */
export function dispatchAlliance(doing: Doing, alliance: Alliance, origin: Origin, call: Call): string | null {
  return 'account' in origin ? ownCall(doing, alliance, origin.account, call) : motionCall(doing, alliance, call)
}

function ownCall(doing: Doing, alliance: Alliance, account: Account, { name }: Call): string | null {
  const { fellows, allies, retiring } = alliance
  switch (name) {
    case 'join_alliance':
      if (allies.includes(account) || fellows.members.includes(account)) return 'Alliance.AlreadyMember'
      alliance.allies = [...allies, account]
      emit(doing, 'Alliance', 'NewAllyJoined', { ally: account, nominator: null, reserved: 10_000_000_000_000n })
      doing.deeds.push({ deed: 'ally', what: 'joined', account })
      return null
    case 'give_retirement_notice':
      if (!leave(doing, alliance, account)) return 'Alliance.NotMember'
      alliance.retiring = [...retiring, account]
      emit(doing, 'Alliance', 'MemberRetirementPeriodStarted', { member: account })
      doing.deeds.push({ deed: 'ally', what: 'retiring', account })
      return null
    case 'retire':
      if (!retiring.includes(account)) return 'Alliance.RetirementPeriodNotPassed'
      alliance.retiring = retiring.filter((each) => each !== account)
      emit(doing, 'Alliance', 'MemberRetired', { member: account, unreserved: 10_000_000_000_000n })
      doing.deeds.push({ deed: 'ally', what: 'retired', account })
      return null
    default:
      return 'BadOrigin'
  }
}

function motionCall(doing: Doing, alliance: Alliance, { name, args }: Call): string | null {
  const { fellows, allies } = alliance
  const account = addressed(args.ally ?? args.who)
  switch (name) {
    case 'announce':
      emitNoise(doing, 'Alliance', 'Announced', { announcement: args.announcement })
      return null
    case 'elevate_ally':
      if (account === undefined || !allies.includes(account)) return 'Alliance.NotAlly'
      alliance.allies = allies.filter((each) => each !== account)
      compose(doing, fellows, [...fellows.members, account], fellows.prime)
      emit(doing, 'Alliance', 'AllyElevated', { ally: account })
      doing.deeds.push({ deed: 'ally', what: 'elevated', account })
      return null
    case 'kick_member':
      if (account === undefined || !leave(doing, alliance, account)) return 'Alliance.NotMember'
      emit(doing, 'Alliance', 'MemberKicked', { member: account, slashed: null })
      doing.deeds.push({ deed: 'ally', what: 'removed', account })
      return null
    default:
      return 'BadOrigin'
  }
}

/** Takes a member out of the allies or the fellows; false for somebody who is neither. */
function leave(doing: Doing, alliance: Alliance, account: Account): boolean {
  const { fellows, allies } = alliance
  const isFellow = fellows.members.includes(account)
  alliance.allies = allies.filter((each) => each !== account)
  if (isFellow)
    compose(
      doing,
      fellows,
      fellows.members.filter((each) => each !== account),
      fellows.prime,
    )
  return isFellow || allies.includes(account)
}

function addressed(value: Call['args'][string]): Account | undefined {
  const id = typeof value === 'object' && value !== null && 'Id' in value ? value.Id : undefined
  return typeof id === 'string' ? id : undefined
}
