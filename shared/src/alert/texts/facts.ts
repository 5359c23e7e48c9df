import type { Facts } from '../observation.js'
import type { RuleId } from '../rules/index.js'

/** What a fact is told as. `moment`: whole milliseconds since 1970; `amount`: text with its unit. */
type FactForm = 'count' | 'moment' | 'amount' | 'text' | 'names' | 'flag'

/** Every fact that texts tell of, under the name that signals give it. */
export const factForms = {
  lastHeight: 'count',
  lastAt: 'moment',
  headHeight: 'count',
  finalHeight: 'count',
  indexedHeight: 'count',
  height: 'count',
  at: 'moment',
  missed: 'count',
  rank: 'count',
  pledge: 'amount',
  deducted: 'amount',
  missesLeft: 'count',
  punishable: 'flag',
  needed: 'count',
  silent: 'names',
  problem: 'text',
  joined: 'names',
  left: 'names',
  expected: 'text',
  actual: 'text',
  kind: 'text',
  author: 'text',
  missing: 'names',
  afterTerm: 'flag',
  endsAt: 'moment',
  candidates: 'count',
  stage: 'text',
  elected: 'names',
  balance: 'amount',
  perDay: 'amount',
  owed: 'amount',
  unpaid: 'amount',
  owner: 'text',
  dueAt: 'moment',
  evidence: 'count',
  approved: 'count',
  threshold: 'count',
  agreed: 'count',
  against: 'count',
  expiresAt: 'moment',
  proposer: 'text',
  proposal: 'text',
  pending: 'count',
  members: 'names',
  posted: 'names',
  places: 'names',
  reason: 'text',
} as const satisfies Readonly<Record<string, FactForm>>
export type FactName = keyof typeof factForms

/** A fact of a rule. One that is always told is said to be unknown where no signal told it; others are left out there. */
export interface Detail {
  readonly fact: FactName
  readonly always: boolean
}

const always = (...facts: readonly FactName[]): readonly Detail[] => facts.map((fact) => ({ fact, always: true }))
const known = (...facts: readonly FactName[]): readonly Detail[] => facts.map((fact) => ({ fact, always: false }))

/**
 * What is told of an incident beside its value, in this order. Beside these, `title` names a proposal or a KPI, `name` an account,
 * `outOf` says how many of such subjects there are, and `asset` what amounts without a unit are of.
 */
export const detailsOf: Readonly<Record<RuleId, readonly Detail[]>> = {
  'producer-silent': [...always('lastHeight', 'lastAt'), ...known('missed', 'punishable', 'deducted', 'missesLeft', 'rank')],
  'validator-silent': always('lastHeight', 'lastAt'),
  'chain-halted': always('lastHeight', 'lastAt'),
  'finality-stalled': [...always('finalHeight'), ...known('headHeight')],
  'finality-margin': [...always('needed'), ...known('silent')],
  'endpoint-behind': known('height', 'problem'),
  'indexer-blind': [...always('indexedHeight'), ...known('headHeight', 'problem')],
  'schedule-changed': [...always('joined', 'left'), ...known('height')],
  'schedule-unknown': known('expected', 'actual', 'height'),
  'proposal-ending': [...known('kind', 'author'), ...always('endsAt', 'missing'), ...known('afterTerm')],
  'low-candidacy': always('candidates', 'needed', 'endsAt'),
  'election-stage-ending': [...always('stage', 'endsAt'), ...known('candidates')],
  'election-result': [...always('elected'), ...known('height', 'at')],
  'budget-low': [...always('balance'), ...known('perDay', 'owed')],
  'budget-owed': [...always('balance', 'owed'), ...known('unpaid')],
  'kpi-due': [...always('dueAt'), ...known('owner', 'evidence')],
  'kpi-annihilating': [...always('dueAt'), ...known('owner', 'evidence')],
  'multisig-expiring': [...always('approved', 'threshold', 'missing', 'expiresAt')],
  'multisig-ready': always('approved', 'threshold', 'expiresAt'),
  'fund-publicity-ending': [...always('endsAt'), ...known('agreed', 'against', 'needed')],
  'pledge-runway': always('pledge'),
  'punishment-open': [...always('approved', 'needed', 'endsAt'), ...known('proposer')],
  'sampler-late': known('problem'),
  'chain-stopped': always('problem', 'height'),
  'outbox-old': known('pending'),
  'emergency-mode': known('height', 'at'),
  'standby-silent': always('lastAt'),
  'motion-ready': always('agreed', 'against', 'needed'),
  'motion-waiting': [...always('missing'), ...known('agreed', 'against', 'needed')],
  'handover-ahead': [...always('endsAt'), ...known('members')],
  'notice-one-language': [...always('posted'), ...known('places', 'at')],
  'silence-ending': always('endsAt', 'reason'),
}

/** A fact that is text, if it is known. */
export function textFact(facts: Facts, name: string): string | undefined {
  const value = facts[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** A fact that is a number, if it is known. */
export function numberFact(facts: Facts, name: string): number | undefined {
  const value = facts[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
