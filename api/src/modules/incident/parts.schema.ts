import { z } from 'zod'
import { builder } from '../../builder.js'
import { AlertSeverity } from './enums.js'
import type { EventRow, StatementRow } from './incidents.js'

const IncidentTrack = builder.enumType('IncidentTrack', {
  description: 'What of an incident an event moves.',
  values: {
    CONDITION: { value: 'condition', description: 'How the trouble itself stands.' },
    SEVERITY: { value: 'severity', description: 'How bad it is.' },
    FINAL: { value: 'final', description: 'The blocks it rests on cannot be undone any more.' },
    FLAPPING: { value: 'flapping', description: 'Whether it comes and goes.' },
    HANDLING: { value: 'handling', description: 'What people do about it.' },
    PUBLICITY: { value: 'publicity', description: 'What the public was told.' },
  } as const,
})

const moves = {
  SUSPECT: { value: 'suspect', description: 'It may be trouble.' },
  CONFIRM: { value: 'confirm', description: 'It is certain.' },
  HEAL: { value: 'heal', description: 'It went away before it was certain.' },
  SUPERSEDE: { value: 'supersede', description: 'Its subject left, or something larger covers it.' },
  RECOVER: { value: 'recover', description: 'It began to go well again.' },
  RELAPSE: { value: 'relapse', description: 'It failed again.' },
  RESOLVE: { value: 'resolve', description: 'It went well long enough.' },
  NOTIFY: { value: 'notify', description: 'Somebody was told.' },
  ESCALATE: { value: 'escalate', description: 'The next ones were told, because nobody took it in hand.' },
  ACKNOWLEDGE: { value: 'acknowledge', description: 'Somebody took it in hand.' },
  REQUEST_SUPPORT: { value: 'request-support', description: 'Others were asked to help.' },
  CLOSE: { value: 'close', description: 'Somebody said that nothing is left to do.' },
  LAPSE: { value: 'lapse', description: 'The time for which somebody had it in hand is over.' },
  REOPEN: { value: 'reopen', description: 'It failed again after somebody had closed it.' },
  ANNOUNCE_DOWN: { value: 'announce-down', description: 'The public was told that it is down.' },
  ANNOUNCE_UP: { value: 'announce-up', description: 'The public was told that it is up again.' },
} as const
const IncidentMove = builder.enumType('IncidentMove', { description: 'What happened to an incident.', values: moves })

const moveSchema = z.enum(Object.values(moves).map(({ value }) => value))
const dataSchema = z.object({
  move: moveSchema.nullish(),
  severity: z.enum(['info', 'warning', 'critical']).nullish(),
  value: z.number().nullish(),
  provisional: z.boolean().nullish(),
  flapping: z.boolean().nullish(),
  note: z.string().nullish(),
  until: z.number().nullish(),
  url: z.string().nullish(),
})
const told = ({ data }: EventRow) => dataSchema.parse(data)

export const IncidentEvent = builder.objectRef<EventRow>('IncidentEvent').implement({
  description: 'What happened to an incident; never changed.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Its number among the events of the incident, from 1.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    block: t.expose('height', { type: 'BlockNumber', nullable: true, description: 'The block that told; null where none did.' }),
    track: t.expose('track', { type: IncidentTrack, description: 'What it moves.' }),
    actor: t.exposeString('actor', { nullable: true, description: 'Who did it; null for the machine.' }),
    statement: t.string({
      nullable: true,
      description: 'Key of the statement that did it; null where none did.',
      resolve: ({ entry }) => (entry === null ? null : String(entry)),
    }),
  }),
})

builder.objectFields(IncidentEvent, (t) => ({
  move: t.field({
    type: IncidentMove,
    nullable: true,
    description: 'What happened; null where only a measure changed.',
    resolve: (row) => told(row).move ?? null,
  }),
  severity: t.field({
    type: AlertSeverity,
    nullable: true,
    description: 'How bad it was then; null where nothing was measured.',
    resolve: (row) => told(row).severity ?? null,
  }),
  value: t.float({ nullable: true, description: 'What was measured; null where nothing was.', resolve: (row) => told(row).value ?? null }),
  provisional: t.boolean({
    nullable: true,
    description: 'Whether it rested on blocks that could still be undone; null where it rests on none.',
    resolve: (row) => told(row).provisional ?? null,
  }),
  flapping: t.boolean({
    nullable: true,
    description: 'Whether it comes and goes from then on; null where the event does not say.',
    resolve: (row) => told(row).flapping ?? null,
  }),
  note: t.string({ nullable: true, description: 'The words said with it; null without.', resolve: (row) => told(row).note ?? null }),
  until: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Until when it is in hand; null where the event does not say.',
    resolve: (row) => dateOf(told(row).until),
  }),
  url: t.string({ nullable: true, description: 'Where it was announced; null without.', resolve: (row) => told(row).url ?? null }),
}))

const dateOf = (time: number | null | undefined): Date | null => (time == null ? null : new Date(time))

const StatementKind = builder.enumType('IncidentStatementKind', {
  description: 'What a person stated about an incident.',
  values: {
    ACKNOWLEDGED: { value: 'incident.acknowledged', description: 'That somebody has it in hand.' },
    NOTED: { value: 'incident.noted', description: 'A note.' },
    SUPPORT_REQUESTED: { value: 'incident.support-requested', description: 'That others should help.' },
    CLOSED: { value: 'incident.closed', description: 'That nothing is left to do.' },
    CAUSE_SET: { value: 'incident.cause-set', description: 'Why it happened.' },
    ANNOUNCED: { value: 'incident.announced', description: 'That the public was told.' },
  } as const,
})

export const AnnouncementKind = builder.enumType('AnnouncementKind', {
  description: 'What the public is told of an incident.',
  values: {
    DOWN: { value: 'down', description: 'That it is down.' },
    UP: { value: 'up', description: 'That it is up again.' },
  } as const,
})

const saidSchema = z.object({
  until: z.string().nullish(),
  evidence: z.array(z.string()).nullish(),
  url: z.string().nullish(),
  lang: z.string().nullish(),
  place: z.string().nullish(),
  what: z.enum(['down', 'up']).nullish(),
  falseAlarm: z.boolean().nullish(),
})
const said = ({ data }: StatementRow) => saidSchema.parse(data)

export const IncidentStatement = builder.objectRef<StatementRow>('IncidentStatement').implement({
  description: 'What a person stated about an incident; it stays, whatever is stated later.',
  fields: (t) => ({
    key: t.string({ description: 'Number of the entry.', resolve: ({ seq }) => String(seq) }),
    kind: t.expose('kind', { type: StatementKind, description: 'What it is about.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    author: t.exposeString('author', { description: 'Who.' }),
    text: t.exposeString('text', { description: 'The words, never translated.' }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when it is in hand; null where the statement does not say.',
      resolve: (row) => ((until) => (until == null ? null : new Date(until)))(said(row).until),
    }),
    evidence: t.stringList({ description: 'Links that show it.', resolve: (row) => said(row).evidence ?? [] }),
    url: t.string({ nullable: true, description: 'Where it was announced; null without.', resolve: (row) => said(row).url ?? null }),
    lang: t.string({ nullable: true, description: 'Language it was announced in: en, zh-CN.', resolve: (row) => said(row).lang ?? null }),
    place: t.string({ nullable: true, description: 'Where it was announced, in a word.', resolve: (row) => said(row).place ?? null }),
    what: t.field({
      type: AnnouncementKind,
      nullable: true,
      description: 'What was announced; null where nothing was.',
      resolve: (row) => said(row).what ?? null,
    }),
    falseAlarm: t.boolean({
      nullable: true,
      description: 'Whether there never was any trouble; null where the statement does not say.',
      resolve: (row) => said(row).falseAlarm ?? null,
    }),
  }),
})
