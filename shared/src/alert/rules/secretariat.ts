import { atLeast, atMost, daily, everywhere, once, patient, rule } from './rule.js'

/** What a secretariat must not forget of its own. */
export const secretariatRules = [
  rule({
    id: 'handover-ahead',
    subject: 'term',
    unit: 'days',
    source: 'records',
    // Candidates are called for half a month before a term ends.
    defaults: { eosc: atMost(15, { critical: 3 }) },
    grouping: daily,
  }),
  rule({
    id: 'notice-one-language',
    subject: 'notice',
    unit: 'hours',
    source: 'records',
    defaults: everywhere(atLeast(2)),
    grouping: { ...patient, repeatMs: daily.repeatMs },
  }),
  rule({
    id: 'silence-ending',
    subject: 'silence',
    unit: 'hours',
    source: 'records',
    defaults: everywhere(atMost(0.5, { severity: 'info' })),
    grouping: once,
  }),
] as const
