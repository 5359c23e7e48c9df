import { UsageError } from '@secretariat/shared'
import { toMarkdown } from '../../documents/document.js'
import { operatorNote, supportRequest } from '../../documents/incident/letters.js'
import type { BlockAt, IncidentAbout, IncidentTexts } from '../../documents/incident/model.js'
import { outageNotice, recoveryNotice } from '../../documents/incident/public.js'
import type { IncidentRow } from './incidents.js'

/** A text to announce, for a person to read, mend and post. */
export interface Draft {
  readonly what: 'down' | 'up'
  readonly lang: 'en' | 'zh-CN'
  readonly text: string
}

/** A text to send to those who can mend it. */
export interface Letter {
  readonly what: 'operator' | 'support'
  readonly lang: 'en' | 'zh-CN'
  readonly text: string
}

/** Who speaks of an incident, when, and what is known beside it. */
export interface DraftedBy {
  readonly chainName: string
  readonly subjectName: string
  readonly profile: string | null
  /** Number of the secretariat's term; null where nobody told. */
  readonly secretariat: string | null
  /** Of its producer as it goes on; null for other subjects, and once it is over. */
  readonly maker: { readonly lastBlock: BlockAt | null; readonly missed: number | null } | null
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

/** What may be asked of those who run it, and of others, while it goes on. `asked` is what was stated when support was asked for. */
export function lettersOf(
  row: IncidentRow,
  by: DraftedBy,
  asked: { readonly symptom: string | null; readonly evidence: readonly string[] },
): Letter[] {
  const texts = textsOf(row, by)
  const told = { ...texts, paper: { ...texts.paper, ...asked } }
  return langs.flatMap(([locale, lang]) => [
    ...written(() => operatorNote(told, locale)).map((text) => ({ what: 'operator' as const, lang, text })),
    ...written(() => supportRequest(told, locale)).map((text) => ({ what: 'support' as const, lang, text })),
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

function textsOf(row: IncidentRow, { chainName, subjectName, profile, secretariat, maker, now }: DraftedBy): IncidentTexts {
  const { id, rule, condition, provisional, falseAlarm, openedAt, openedHeight, resolvedAt, resolvedHeight, cause } = row
  const known = { lastBlock: maker?.lastBlock ?? null, missed: maker?.missed ?? null }
  const unknown = { producedInARow: null, rank: null, deducted: null, symptom: null }
  const told = { id, rule, condition, provisional, falseAlarm, openedAt, resolvedAt, cause, openedBlock: openedHeight }
  return {
    ...{ chainName, secretariat, beijing: profile === 'eosc', at: now },
    paper: {
      ...{ ...unknown, ...known, ...told, about: abouts[rule] ?? null, subject: subjectName, resolvedBlock: resolvedHeight },
      ...{ evidence: [], helpers: [] },
    },
  }
}
