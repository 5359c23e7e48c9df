import { ruleSubjects, ruleUnits } from '@secretariat/shared/alert'
import { builder } from '../../builder.js'

export const IncidentStage = builder.enumType('IncidentStage', {
  description: 'The one word that tells where an incident stands; the furthest of its condition, handling and publicity.',
  values: {
    SUSPECTED: { value: 'suspected', description: 'Too little to be certain; nobody is told.' },
    CONFIRMED: { value: 'confirmed', description: 'Certain, and nobody was told yet.' },
    NOTIFIED: { value: 'notified', description: 'Somebody was told.' },
    ACKNOWLEDGED: { value: 'acknowledged', description: 'Somebody has it in hand.' },
    RECOVERING: { value: 'recovering', description: 'It goes well again, not yet long enough.' },
    RESOLVED: { value: 'resolved', description: 'Over.' },
    ANNOUNCED: { value: 'announced', description: 'Over, and the public was told so.' },
  } as const,
})

export const IncidentCondition = builder.enumType('IncidentCondition', {
  description: 'How the trouble itself stands.',
  values: {
    NONE: { value: 'none', description: 'Nothing was measured yet.' },
    SUSPECTED: { value: 'suspected', description: 'It may be nothing.' },
    CONFIRMED: { value: 'confirmed', description: 'It is certain.' },
    RECOVERING: { value: 'recovering', description: 'It goes well again, not yet long enough.' },
    RESOLVED: { value: 'resolved', description: 'It went well long enough.' },
    HEALED: { value: 'healed', description: 'It went away before it was certain; nobody was told.' },
    SUPERSEDED: { value: 'superseded', description: 'Its subject left, or something larger covers it.' },
  } as const,
})

export const IncidentHandling = builder.enumType('IncidentHandling', {
  description: 'What people do about it.',
  values: {
    NONE: { value: 'none', description: 'Nobody was told.' },
    NOTIFIED: { value: 'notified', description: 'Somebody was told.' },
    ESCALATED: { value: 'escalated', description: 'Nobody took it in hand, so the next ones were told.' },
    ACKNOWLEDGED: { value: 'acknowledged', description: 'Somebody has it in hand.' },
    SUPPORT_REQUESTED: { value: 'support-requested', description: 'Whoever has it in hand asked others to help.' },
    CLOSED: { value: 'closed', description: 'Somebody said that nothing is left to do.' },
  } as const,
})

export const IncidentPublicity = builder.enumType('IncidentPublicity', {
  description: 'What the public was told, by a decision of a person.',
  values: {
    NONE: { value: 'none', description: 'Nothing.' },
    ANNOUNCED_DOWN: { value: 'announced-down', description: 'That it is down.' },
    ANNOUNCED_UP: { value: 'announced-up', description: 'That it is up again.' },
  } as const,
})

export const AlertSeverity = builder.enumType('AlertSeverity', {
  description: 'How bad a thing is.',
  values: {
    INFO: { value: 'info', description: 'Worth knowing.' },
    WARNING: { value: 'warning', description: 'Somebody has to look at it.' },
    CRITICAL: { value: 'critical', description: 'Somebody has to act at once.' },
  } as const,
})

const subjectWords = {
  chain: 'A chain as a whole.',
  producer: 'Account of a producer.',
  validator: 'Account of a validator.',
  endpoint: 'A node that is asked.',
  schedule: 'The producers in office.',
  proposal: 'A proposal of a council.',
  election: 'An election of a council.',
  budget: 'A budget.',
  kpi: 'A KPI.',
  multisig: 'A multisig.',
  motion: 'A motion of a fund, or of a council.',
  term: 'A term of a secretariat.',
  silence: 'A silence.',
  notice: 'What was announced of an incident: its number, and what.',
  sampler: 'What reads tables of a chain at times.',
  outbox: 'The queue of messages.',
} as const satisfies Record<(typeof ruleSubjects)[number], string>

const unitWords = {
  turns: 'Own turns missed in a row.',
  'expected-blocks': 'Blocks that chance would have given it by now.',
  blocks: 'Blocks.',
  producers: 'Producers.',
  misses: 'Blocks that may still be missed.',
  spare: 'Candidates beyond those needed.',
  share: 'Share of what is there; 1 is all.',
  count: 'A number.',
  seconds: 'Seconds.',
  hours: 'Hours.',
  days: 'Days.',
} as const satisfies Record<(typeof ruleUnits)[number], string>

export const AlertSubject = builder.enumType('AlertSubject', {
  description: 'What the incidents of a rule are about.',
  values: named(ruleSubjects, subjectWords),
})

export const AlertUnit = builder.enumType('AlertUnit', {
  description: 'What the values of a rule count.',
  values: named(ruleUnits, unitWords),
})

/** `expected-blocks` is EXPECTED_BLOCKS to those who ask. */
function named<Word extends string>(words: readonly Word[], described: Readonly<Record<Word, string>>) {
  return Object.fromEntries(words.map((value) => [value.toUpperCase().replaceAll('-', '_'), { value, description: described[value] }]))
}
