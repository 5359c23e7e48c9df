import type { Facts, MessageReason, RuleId, Severity, Telling, TellingMember } from '../alert/index.js'
import { ruleOf } from '../alert/index.js'
import { ChainId } from '../ids.js'
import { Timestamp } from '../time.js'

const NOW = Date.UTC(2026, 10, 21, 9, 6)
const at = (minutes: number) => Timestamp(NOW + minutes * 60_000)
const soon = at(5 * 60)

/** A subject of each rule with a value it speaks at, and what its signals know. */
const cases: Readonly<Record<RuleId, readonly [subject: string, value: number, facts: Facts]>> = {
  'producer-silent': ['biosbpk', 3, { lastHeight: 17_547_830, lastAt: at(-4), outOf: 23, deducted: '30', missesLeft: 120, asset: 'EOS' }],
  'validator-silent': [`0x${'ab'.repeat(32)}`, 7.25, { lastHeight: 9_000_001, lastAt: at(-70), outOf: 100, name: 'validator one' }],
  'chain-halted': ['eosc', 75, { lastHeight: 17_547_830, lastAt: at(-1) }],
  'finality-stalled': ['joystream', 42, { finalHeight: 9_000_000, headHeight: 9_000_042 }],
  'finality-margin': ['eosc', 16, { needed: 16, silent: ['biosbpk', 'eosawake'] }],
  'endpoint-behind': ['rpc.example.org', 95, { height: 9_000_000, problem: 'no answer within 10 s' }],
  'indexer-blind': ['eosc', 61, { indexedHeight: 17_547_800, headHeight: null }],
  'schedule-changed': ['68', 1, { joined: ['jeepool'], left: [], height: 17_547_831 }],
  'schedule-unknown': ['eosc', 1, { expected: 'biosbpk', actual: 'jeepool' }],
  'proposal-ending': [
    '312',
    5.5,
    { title: 'Fund the forum', kind: 'fundingRequest', author: 'bob', endsAt: soon, missing: ['alice', 'eve'] },
  ],
  'low-candidacy': ['41', -1, { candidates: 2, needed: 3, endsAt: soon }],
  'election-stage-ending': ['41/voting', 5, { stage: 'voting', endsAt: soon, candidates: 6 }],
  'election-result': ['41', 1, { elected: ['alice', 'bob', 'eve'], height: 9_000_000, at: at(-2) }],
  'budget-low': ['council', 2.94, { asset: 'JOY', balance: '1234567.5', perDay: '420000', owed: null }],
  'budget-owed': ['council', 1.5, { asset: 'JOY', balance: '1000', owed: '1500', unpaid: '250' }],
  'kpi-due': ['41/3', -1.25, { title: 'Term report', owner: 'alice', dueAt: at(-1800), evidence: 0 }],
  'kpi-annihilating': ['41/4', 1.5, { title: 'Council report', owner: 'bob', dueAt: at(2160), evidence: 2 }],
  'multisig-expiring': [
    ...(['xuyapeng/p.upcode', 5] as const),
    { proposer: 'xuyapeng', proposal: 'p.upcode', approved: 14, threshold: 16, missing: ['jeepool', 'eosawake'], expiresAt: soon },
  ],
  'multisig-ready': [
    ...(['xuyapeng/p.upcode', 3] as const),
    { proposer: 'xuyapeng', proposal: 'p.upcode', approved: 16, threshold: 16, expiresAt: soon },
  ],
  'fund-publicity-ending': ['12', 5, { title: 'Wallet upkeep', agreed: 4, against: 1, needed: 8, endsAt: soon }],
  'pledge-runway': ['biosbpk', 42, { asset: 'EOS', pledge: '12950.5' }],
  'punishment-open': ['biosbpk', 5, { approved: 9, needed: 16, endsAt: soon, proposer: 'jeepool' }],
  'sampler-late': ['producers', 2400, { problem: null }],
  'chain-stopped': ['joystream', 1, { problem: 'spec 2005: Council.RequestFunded field 2', height: 9_000_000 }],
  'outbox-old': ['eosc', 400, { pending: 12 }],
  'emergency-mode': ['eosc', 1, { height: 17_547_830, at: at(-2) }],
  'standby-silent': ['eosbeijing', 7260, { lastAt: at(-121) }],
  'motion-ready': ['Council:12', 5, { title: 'treasury.approveProposal', agreed: 5, against: 1, needed: 5 }],
  'motion-waiting': ['Council:13', 3.5, { title: 'system.remark', missing: ['alice', 'eve'], agreed: 3, against: 0, needed: 5 }],
  'handover-ahead': ['3', 14.5, { endsAt: at(14.5 * 1440), members: ['Zhang', 'Li'] }],
  'notice-one-language': ['7/up', 2.5, { posted: ['zh-CN'], places: ['微信群'], at: at(-150) }],
  'silence-ending': ['a1b2c3d4', 0.4, { endsAt: at(24), reason: 'planned upgrade', title: 'producer-silent biosbpk' }],
}

/** One incident as it is told, 4 minutes old. */
export function tellingMember(rule: RuleId, over: Partial<TellingMember> = {}): TellingMember {
  const [subject, value, facts] = cases[rule]
  return {
    ...{ id: 7, subject, value, facts, state: 'firing', severity: 'warning', provisional: false, flapping: false, relapses: 0 },
    ...{ openedAt: at(-4), confirmedAt: at(-3), endedAt: null },
    ...over,
  }
}

const chainNames = { eosc: 'EOSC', joystream: 'Joystream', collective: 'Alpha' } as const

/** What is told of a rule, of one incident, on a chain that has the rule. */
export function telling(rule: RuleId, over: Partial<Telling> = {}): Telling {
  const { eosc, joystream } = ruleOf(rule)?.defaults ?? {}
  const profile = eosc !== undefined ? 'eosc' : joystream !== undefined ? 'joystream' : 'collective'
  return {
    ...{ chain: ChainId(profile), chainName: chainNames[profile], profile, rule, now: at(0), words: null },
    ...{ reason: 'first' satisfies MessageReason, severity: 'warning' satisfies Severity, members: [tellingMember(rule)] },
    url: 'https://secretariat.example.org/incidents/7',
    ...over,
  }
}

/** Every way in which a rule may be told, each under its name. */
export function everyTelling(rule: RuleId): ReadonlyMap<string, Telling> {
  const one = tellingMember(rule)
  const other = tellingMember(rule, { id: 8, subject: 'another', severity: 'critical', provisional: true, openedAt: at(-15) })
  const ended = tellingMember(rule, { state: 'ended', value: null, endedAt: at(-1), relapses: 1 })
  const said = { by: 'secretary', note: 'the disk is full', until: at(60), evidence: ['https://files.example.org/disk_full.png'] }
  return new Map<string, Telling>([
    ['first', telling(rule)],
    ['first, nothing else known', telling(rule, { members: [{ ...one, value: null, facts: {} }], url: null })],
    ['first, several', telling(rule, { severity: 'critical', members: [one, other] })],
    ['new-in-group', telling(rule, { reason: 'new-in-group', members: [one, { ...one, id: 8, subject: 'another' }] })],
    [
      'worsened',
      telling(rule, { reason: 'worsened', severity: 'critical', members: [{ ...one, severity: 'critical', provisional: true }] }),
    ],
    ['partially-resolved', telling(rule, { reason: 'partially-resolved', members: [{ ...other, state: 'recovering' }, ended] })],
    ['resolved', telling(rule, { reason: 'resolved', members: [ended] })],
    ['resolved, superseded', telling(rule, { reason: 'resolved', members: [{ ...ended, state: 'superseded' }] })],
    ['repeat', telling(rule, { reason: 'repeat', members: [{ ...one, openedAt: at(-300), relapses: 2 }] })],
    ['flapping', telling(rule, { reason: 'flapping', members: [{ ...one, flapping: true, relapses: 4 }] })],
    ['escalated', telling(rule, { reason: 'escalated', members: [one] })],
    ['acknowledged', telling(rule, { reason: 'acknowledged', members: [{ ...one, value: null, facts: {} }], words: said })],
    ['support', telling(rule, { reason: 'support', words: said })],
    ['reminder', telling(rule, { reason: 'reminder', words: said })],
  ])
}
