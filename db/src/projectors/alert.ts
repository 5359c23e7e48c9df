import { authored } from './authored.js'
import { entryProjector } from './projector.js'

/** What people said of incidents, in their words. */
const incidentStatement = entryProjector({
  table: 'incidentStatement',
  key: ['seq'],
  keep: 'first',
  kinds: [
    'incident.acknowledged',
    'incident.announced',
    'incident.cause-set',
    'incident.closed',
    'incident.noted',
    'incident.support-requested',
  ],
  project: (entry) => [
    {
      ...authored(entry),
      chain: entry.chain,
      incident: Number(entry.subject),
      kind: entry.kind,
      text: textOf(entry.data),
      data: entry.data,
    },
  ],
})

type Words = { note: string } | { symptom: string } | { cause: string } | { place: string }

function textOf(data: Words): string {
  if ('note' in data) return data.note
  if ('symptom' in data) return data.symptom
  return 'cause' in data ? data.cause : data.place
}

const silence = entryProjector({
  table: 'silence',
  key: ['chain', 'silence'],
  keep: 'latest',
  kinds: ['silence.set'],
  project: (entry) => {
    const { from, until, ...data } = entry.data
    return [{ ...authored(entry), chain: entry.chain, silence: entry.subject, ...data, fromAt: new Date(from), untilAt: new Date(until) }]
  },
})

const silenceEnd = entryProjector({
  table: 'silenceEnd',
  key: ['chain', 'silence'],
  keep: 'latest',
  kinds: ['silence.ended'],
  project: (entry) => [{ ...authored(entry), chain: entry.chain, silence: entry.subject, note: entry.data.note }],
})

/** How a rule is set on a chain now. */
const ruleSetting = entryProjector({
  table: 'ruleSetting',
  key: ['chain', 'rule'],
  keep: 'latest',
  kinds: ['rule.configured'],
  project: (entry) => [{ ...authored(entry), chain: entry.chain, rule: entry.subject, ...entry.data }],
})

export const alertProjectors = [incidentStatement, silence, silenceEnd, ruleSetting] as const
