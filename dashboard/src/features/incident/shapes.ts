import * as z from 'zod/mini'
import { timeShape } from '../../graphql/shapes.js'
import { missedFields, missedShape } from '../producer/board.graphql.js'

/** How far an incident is, first to last. */
export const stages = ['SUSPECTED', 'CONFIRMED', 'NOTIFIED', 'ACKNOWLEDGED', 'RECOVERING', 'RESOLVED', 'ANNOUNCED'] as const
export type Stage = (typeof stages)[number]

/** Mildest first. */
export const severities = ['INFO', 'WARNING', 'CRITICAL'] as const
export type Severity = (typeof severities)[number]

const conditions = ['NONE', 'SUSPECTED', 'CONFIRMED', 'RECOVERING', 'RESOLVED', 'HEALED', 'SUPERSEDED'] as const
const handlings = ['NONE', 'NOTIFIED', 'ESCALATED', 'ACKNOWLEDGED', 'SUPPORT_REQUESTED', 'CLOSED'] as const
const publicities = ['NONE', 'ANNOUNCED_DOWN', 'ANNOUNCED_UP'] as const

const subjectKinds = [
  ...(['CHAIN', 'PRODUCER', 'VALIDATOR', 'ENDPOINT', 'SCHEDULE', 'PROPOSAL', 'ELECTION', 'BUDGET'] as const),
  ...(['KPI', 'MULTISIG', 'MOTION', 'TERM', 'SILENCE', 'NOTICE', 'SAMPLER', 'OUTBOX'] as const),
] as const
export const subjectKindShape = z.enum(subjectKinds)

const units = [
  ...(['TURNS', 'EXPECTED_BLOCKS', 'BLOCKS', 'PRODUCERS', 'MISSES', 'SPARE', 'SHARE', 'COUNT'] as const),
  ...(['SECONDS', 'HOURS', 'DAYS'] as const),
] as const
export const unitShape = z.enum(units)
export type Unit = (typeof units)[number]

const silenceMark = 'silence { key until reason }'

/** What a line of the list shows. */
export const itemFields = `key chain { key name } rule subjectKind subject subjectName unit value stage severity open provisional flapping historical
  relapses openedAt resolvedAt durationSeconds inhibitedBy { key } ${silenceMark}`
export const itemShape = z.object({
  key: z.string(),
  chain: z.object({ key: z.string(), name: z.string() }),
  rule: z.string(),
  subjectKind: z.nullable(subjectKindShape),
  subject: z.string(),
  subjectName: z.string(),
  unit: z.nullable(unitShape),
  value: z.nullable(z.number()),
  stage: z.enum(stages),
  severity: z.enum(severities),
  open: z.boolean(),
  provisional: z.boolean(),
  flapping: z.boolean(),
  historical: z.boolean(),
  relapses: z.int(),
  openedAt: timeShape,
  resolvedAt: z.nullable(timeShape),
  durationSeconds: z.number(),
  inhibitedBy: z.nullable(z.object({ key: z.string() })),
  silence: z.nullable(z.object({ key: z.string(), until: timeShape, reason: z.string() })),
})
export type Item = z.infer<typeof itemShape>

const moves = [
  ...(['SUSPECT', 'CONFIRM', 'HEAL', 'SUPERSEDE', 'RECOVER', 'RELAPSE', 'RESOLVE', 'NOTIFY', 'ESCALATE'] as const),
  ...(['ACKNOWLEDGE', 'REQUEST_SUPPORT', 'CLOSE', 'LAPSE', 'REOPEN', 'ANNOUNCE_DOWN', 'ANNOUNCE_UP'] as const),
] as const

const eventFields = 'seq at block track move severity value provisional flapping actor note until url statement'
const eventShape = z.object({
  seq: z.int(),
  at: timeShape,
  block: z.nullable(z.int()),
  track: z.enum(['CONDITION', 'SEVERITY', 'FINAL', 'FLAPPING', 'HANDLING', 'PUBLICITY']),
  move: z.nullable(z.enum(moves)),
  severity: z.nullable(z.enum(severities)),
  value: z.nullable(z.number()),
  provisional: z.nullable(z.boolean()),
  flapping: z.nullable(z.boolean()),
  actor: z.nullable(z.string()),
  note: z.nullable(z.string()),
  until: z.nullable(timeShape),
  url: z.nullable(z.string()),
  statement: z.nullable(z.string()),
})
export type IncidentEvent = z.infer<typeof eventShape>

export const announcements = ['DOWN', 'UP'] as const
export type Announcement = (typeof announcements)[number]

const statementFields = 'key kind at author text until evidence url lang place falseAlarm what'
const statementShape = z.object({
  key: z.string(),
  kind: z.enum(['ACKNOWLEDGED', 'NOTED', 'SUPPORT_REQUESTED', 'CLOSED', 'CAUSE_SET', 'ANNOUNCED']),
  at: timeShape,
  author: z.string(),
  text: z.string(),
  until: z.nullable(timeShape),
  evidence: z.array(z.string()),
  url: z.nullable(z.string()),
  lang: z.nullable(z.string()),
  place: z.nullable(z.string()),
  falseAlarm: z.nullable(z.boolean()),
  what: z.nullable(z.enum(announcements)),
})
export type Statement = z.infer<typeof statementShape>

const letterShape = z.object({ what: z.enum(['OPERATOR', 'SUPPORT']), lang: z.string(), text: z.string() })
const draftShape = z.object({ what: z.enum(announcements), lang: z.string(), text: z.string() })

const otherShape = z.nullable(z.object({ key: z.string(), rule: z.string(), subjectName: z.string() }))
const other = 'key rule subjectName'

export const detailFields = `${itemFields} condition handling publicity level confirmedAt openedBlock resolvedBlock acknowledgedUntil thresholds { version }
  cause falseAlarm awaitsAnnouncement covering: inhibitedBy { ${other} } previous { ${other} }
  events { ${eventFields} } statements { ${statementFields} } missedSlots { ${missedFields} } drafts { what lang text } letters { what lang text }`
export const detailShape = z.extend(itemShape, {
  condition: z.enum(conditions),
  handling: z.enum(handlings),
  publicity: z.enum(publicities),
  level: z.int(),
  confirmedAt: z.nullable(timeShape),
  openedBlock: z.nullable(z.int()),
  resolvedBlock: z.nullable(z.int()),
  acknowledgedUntil: z.nullable(timeShape),
  thresholds: z.nullable(z.object({ version: z.int() })),
  cause: z.nullable(z.string()),
  falseAlarm: z.boolean(),
  awaitsAnnouncement: z.boolean(),
  covering: otherShape,
  previous: otherShape,
  events: z.array(eventShape),
  statements: z.array(statementShape),
  missedSlots: z.array(missedShape),
  drafts: z.array(draftShape),
  letters: z.array(letterShape),
})
export type Detail = z.infer<typeof detailShape>
