import type { MessageLocale, Telling, TellingMember } from '../message.js'
import { type RuleId, type RuleUnit, ruleOf } from '../rules/index.js'
import { type Detail, detailsOf, numberFact, textFact } from './facts.js'
import { councilEn } from './rules/council.en.js'
import { councilZh } from './rules/council.zh.js'
import { livenessEn } from './rules/liveness.en.js'
import { livenessZh } from './rules/liveness.zh.js'
import { officeEn } from './rules/office.en.js'
import { officeZh } from './rules/office.zh.js'
import { secretariatEn } from './rules/secretariat.en.js'
import { secretariatZh } from './rules/secretariat.zh.js'
import { duration, isMoment, moment, oneLine, shortMoment } from './say.js'
import { textsEn } from './words.en.js'
import type { RulesWords, RuleWords, TextWords } from './words.js'
import { textsZh } from './words.zh.js'

export const textsOf: Readonly<Record<MessageLocale, TextWords>> = { 'zh-CN': textsZh, en: textsEn }

const rulesWords: Readonly<Record<MessageLocale, RulesWords>> = {
  'zh-CN': { ...livenessZh, ...councilZh, ...officeZh, ...secretariatZh },
  en: { ...livenessEn, ...councilEn, ...officeEn, ...secretariatEn },
}

function wordsOfRule(id: string, locale: MessageLocale): RuleWords {
  const rule = ruleOf(id)
  return rule === undefined ? textsOf[locale].unknownRule(oneLine(id, 64)) : rulesWords[locale][rule.id]
}

/** Everything needed to speak of a rule in a language. */
export interface Speech {
  readonly telling: Telling
  readonly locale: MessageLocale
  readonly words: TextWords
  readonly rule: RuleWords
  /** Undefined for a rule that this version does not know: it was kept by another one. */
  readonly id: RuleId | undefined
  readonly unit: RuleUnit
  readonly details: readonly Detail[]
}

export function speechOf(telling: Telling, locale: MessageLocale): Speech {
  const known = ruleOf(telling.rule)
  return {
    ...{ telling, locale, words: textsOf[locale], rule: wordsOfRule(telling.rule, locale) },
    ...{ id: known?.id, unit: known?.unit ?? 'count', details: known === undefined ? [] : detailsOf[known.id] },
  }
}

const goesByBeijing = ({ telling }: Speech): boolean => telling.profile === 'eosc'

export function momentIn(speech: Speech, at: number | null): string {
  return at === null || !isMoment(at) ? speech.words.unknown : moment(at, goesByBeijing(speech), speech.locale)
}

export function shortMomentIn(speech: Speech, at: number): string {
  return isMoment(at) ? shortMoment(at, goesByBeijing(speech), speech.locale) : speech.words.unknown
}

export function durationIn({ locale }: Speech, ms: number): string {
  return duration(Math.max(0, ms), locale)
}

const address = /^0x[0-9a-f]{24,}$/i

/** What a subject is called: people know a proposal by its title, an account by its name. */
export function nameOf({ words }: Speech, { subject, facts }: Pick<TellingMember, 'subject' | 'facts'>): string {
  const title = textFact(facts, 'title')
  const called = textFact(facts, 'name') ?? textFact(facts, 'proposal') ?? subject
  const name = address.test(called) ? `${called.slice(0, 10)}…${called.slice(-6)}` : oneLine(called, 80)
  return title === undefined ? name : words.titled(name, oneLine(title, 120))
}

/** What was measured, with its unit, in words. */
export function measureOf({ words, rule, unit, locale }: Speech, value: number | null): string {
  if (value === null || !Number.isFinite(value)) return words.noData
  return rule.measure(valueText(unit, Math.abs(value), locale), value)
}

function valueText(unit: RuleUnit, value: number, locale: MessageLocale): string {
  switch (unit) {
    case 'seconds':
      return duration(value * 1000, locale)
    case 'hours':
      return duration(value * 3_600_000, locale)
    case 'days':
      return textsOf[locale].days(String(Math.floor(value * 10) / 10))
    case 'share':
      // Of an empty balance it is no share.
      return value >= 1_000_000 ? '∞' : `${Math.round(value * 100)} %`
    case 'expected-blocks':
      return value.toFixed(1)
    default:
      return String(value)
  }
}

/** How many, and of how many where that is known. */
export function howMany(members: readonly TellingMember[]): string {
  const outOf = members.flatMap(({ facts }) => numberFact(facts, 'outOf') ?? [])[0]
  return outOf === undefined ? String(members.length) : `${members.length}/${outOf}`
}
