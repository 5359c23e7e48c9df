import { builder } from '../../builder.js'
import { Mistake, mutation } from '../base/mutation.js'
import { AnnouncementKind } from './parts.schema.js'
import { Incident } from './schema.js'
import { sayOf } from './state.js'

interface About {
  incident: string
}
const about = 'Key of the incident.'

mutation('acknowledgeIncident', {
  description: 'Says that somebody has it in hand, so that nobody else is told; it lapses after an hour where no time is named.',
  role: 'operator',
  input: builder.inputRef<About & { note: string; until?: Date | null | undefined }>('AcknowledgeIncidentInput').implement({
    description: 'Who has it in hand is who says so.',
    fields: (t) => ({
      incident: t.string({ required: true, description: about }),
      note: t.string({ required: true, description: 'What is done about it.' }),
      until: t.field({ type: 'DateTime', description: 'Until when; an hour, when absent.' }),
    }),
  }),
  result: Incident,
  run: ({ incident, note, until }, change) =>
    sayOf(change, incident, { kind: 'incident.acknowledged', data: { note, until: until?.toISOString() ?? null } }),
})

mutation('noteIncident', {
  description: 'Keeps a note about it.',
  role: 'operator',
  input: builder.inputRef<About & { note: string }>('NoteIncidentInput').implement({
    description: 'The note.',
    fields: (t) => ({
      incident: t.string({ required: true, description: about }),
      note: t.string({ required: true, description: 'The words.' }),
    }),
  }),
  result: Incident,
  run: ({ incident, note }, change) => sayOf(change, incident, { kind: 'incident.noted', data: { note } }),
})

mutation('requestSupport', {
  description: 'Asks others to help: whoever runs it cannot mend it alone.',
  role: 'operator',
  input: builder.inputRef<About & { symptom: string; evidence?: string[] | null | undefined }>('RequestSupportInput').implement({
    description: 'What is seen.',
    fields: (t) => ({
      incident: t.string({ required: true, description: about }),
      symptom: t.string({ required: true, description: 'What is seen.' }),
      evidence: t.stringList({ description: 'Links that show it, at most 20: http, https or ipfs.' }),
    }),
  }),
  result: Incident,
  run: ({ incident, symptom, evidence }, change) =>
    sayOf(change, incident, { kind: 'incident.support-requested', data: { symptom, evidence: evidence ?? [] } }),
})

mutation('closeIncident', {
  description: 'Says that nothing is left to do about it, or that there never was any trouble.',
  role: 'operator',
  input: builder
    .inputRef<About & { note?: string | null | undefined; falseAlarm?: boolean | null | undefined }>('CloseIncidentInput')
    .implement({
      description: 'Why nothing is left to do.',
      fields: (t) => ({
        incident: t.string({ required: true, description: about }),
        note: t.string({ description: 'The words.' }),
        falseAlarm: t.boolean({ description: 'True where there never was any trouble.' }),
      }),
    }),
  result: Incident,
  run: ({ incident, note, falseAlarm }, change) =>
    sayOf(change, incident, { kind: 'incident.closed', data: { note: note ?? '', falseAlarm: falseAlarm ?? false } }),
})

mutation('setIncidentCause', {
  description: 'Says why it happened; an empty text takes the cause back.',
  role: 'operator',
  input: builder.inputRef<About & { cause: string }>('SetIncidentCauseInput').implement({
    description: 'The cause.',
    fields: (t) => ({
      incident: t.string({ required: true, description: about }),
      cause: t.string({ required: true, description: 'The words; empty to take it back.' }),
    }),
  }),
  result: Incident,
  run: ({ incident, cause }, change) => sayOf(change, incident, { kind: 'incident.cause-set', data: { cause } }),
})

interface Announced extends About {
  what: 'down' | 'up'
  lang: string
  place: string
  url?: string | null | undefined
}

const languages: Readonly<Record<string, 'en' | 'zh-CN'>> = { en: 'en', 'zh-CN': 'zh-CN' }

mutation('announceIncident', {
  description: 'States that the public was told of it, in which language and where; each language and place is stated by itself.',
  role: 'deputy',
  input: builder.inputRef<Announced>('AnnounceIncidentInput').implement({
    description: 'What was published where.',
    fields: (t) => ({
      incident: t.string({ required: true, description: about }),
      what: t.field({ type: AnnouncementKind, required: true, description: 'What the public was told.' }),
      lang: t.string({ required: true, description: 'In which language: en, zh-CN.' }),
      place: t.string({ required: true, description: 'Where, in a word.' }),
      url: t.string({ description: 'Where it can be seen: http, https or ipfs.' }),
    }),
  }),
  result: Incident,
  async run({ incident, what, lang: language, place, url }, change) {
    const lang = languages[language]
    if (lang === undefined) throw new Mistake('INVALID', 'lang', 'Announcements are in en or zh-CN')
    return await sayOf(change, incident, { kind: 'incident.announced', data: { what, lang, place, url: url || null } })
  },
})
