import { UsageError } from '@secretariat/shared'
import { toMarkdown } from '../../documents/document.js'
import type { IncidentAbout, IncidentTexts } from '../../documents/incident/model.js'
import { outageNotice, recoveryNotice } from '../../documents/incident/public.js'
import type { IncidentRow } from './incidents.js'

/** A text to announce, for a person to read, mend and post. */
export interface Draft {
  readonly what: 'down' | 'up'
  readonly lang: 'en' | 'zh-CN'
  readonly text: string
}

/** Who speaks of an incident, and when. */
export interface DraftedBy {
  readonly chainName: string
  readonly subjectName: string
  readonly profile: string | null
  readonly now: Date
}

const abouts: Readonly<Record<string, IncidentAbout>> = {
  'producer-silent': 'producer',
  'validator-silent': 'validator',
  'chain-halted': 'chain',
}

const langs = [
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const

/** What may be announced of an incident as it stands: nothing while it is provisional, and nothing of what is no outage. */
export function draftsOf(row: IncidentRow, by: DraftedBy): Draft[] {
  const texts = textsOf(row, by)
  return langs.flatMap(([locale, lang]) => [
    ...written(() => outageNotice(texts, locale)).map((text) => ({ what: 'down' as const, lang, text })),
    ...written(() => recoveryNotice(texts, locale)).map((text) => ({ what: 'up' as const, lang, text })),
  ])
}

/** A text that is refused is none. */
function written(draw: () => Parameters<typeof toMarkdown>[0]): string[] {
  try {
    return [toMarkdown(draw(), {}, '')]
  } catch (error) {
    if (error instanceof UsageError) return []
    throw error
  }
}

function textsOf(row: IncidentRow, { chainName, subjectName, profile, now }: DraftedBy): IncidentTexts {
  const { id, rule, condition, provisional, falseAlarm, openedAt, openedHeight, resolvedAt, resolvedHeight, cause } = row
  const unknown = { lastBlock: null, missed: null, producedInARow: null, rank: null, deducted: null, symptom: null }
  const told = { id, rule, condition, provisional, falseAlarm, openedAt, resolvedAt, cause, openedBlock: openedHeight }
  return {
    ...{ chainName, secretariat: null, beijing: profile === 'eosc', at: now },
    paper: {
      ...{ ...unknown, ...told, about: abouts[rule] ?? null, subject: subjectName, resolvedBlock: resolvedHeight },
      ...{ evidence: [], helpers: [] },
    },
  }
}
