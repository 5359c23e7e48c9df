import { event, type PalletSpec } from '../profile.js'
import { u128 } from '../shape.js'
import { account, option } from '../shapes.js'

const joined = event('NewAllyJoined', [account, option(account), option(u128)], (ally, nominator) => ({
  kind: 'ally.joined',
  account: ally,
  nominator,
}))

const changed = (name: string, kind: 'ally.elevated' | 'ally.abdicated' | 'ally.retiring', optional = false) =>
  event(name, [account], (who) => ({ kind, account: who }), { optional })

const left = (name: string, kind: 'ally.retired' | 'ally.removed') =>
  event(name, [account, option(u128)], (who) => ({ kind, account: who }))

/** An alliance: fellows vote through a collective of their own, allies do not. */
export const alliance: PalletSpec = {
  crate: 'pallet_alliance',
  optional: true,
  events: [
    joined,
    changed('AllyElevated', 'ally.elevated'),
    changed('FellowAbdicated', 'ally.abdicated', true),
    changed('MemberRetirementPeriodStarted', 'ally.retiring', true),
    left('MemberRetired', 'ally.retired'),
    left('MemberKicked', 'ally.removed'),
  ],
  // Texts and lists of the alliance. Its founding and its end change the members of the collective, whose state is read with every block.
  ignored: [
    'NewRuleSet',
    'Announced',
    'AnnouncementRemoved',
    'MembersInitialized',
    'UnscrupulousItemAdded',
    'UnscrupulousItemRemoved',
    'AllianceDisbanded',
  ],
  states: [],
}
