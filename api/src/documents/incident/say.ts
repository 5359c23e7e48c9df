import { UsageError } from '@secretariat/shared'
import { type Locale, moment } from '../format.js'
import { facts, list, plain } from '../markdown.js'
import { beijing, day } from '../multisig/say.js'
import type { BlockAt, IncidentAbout, IncidentPaper, IncidentTexts } from './model.js'
import { incidentEn } from './words.en.js'
import type { IncidentWords } from './words.js'
import { incidentZh } from './words.zh.js'

const wordsOf: Record<Locale, IncidentWords> = { en: incidentEn, zh: incidentZh }

/** Everything needed to speak of an incident in a language. */
export interface IncidentSpeech {
  readonly texts: IncidentTexts
  readonly paper: IncidentPaper
  readonly about: IncidentAbout
  readonly words: IncidentWords
  readonly chain: string
  readonly who: string
}

/** Refused for what is no outage. */
export function speechOf(texts: IncidentTexts, lang: Locale): IncidentSpeech {
  const { paper, chainName } = texts
  const { about } = paper
  if (about === null) throw new UsageError(`Incident ${paper.id} is no outage (${paper.rule}): there is no such text about it`, 2)
  if (paper.falseAlarm) throw new UsageError(`Incident ${paper.id} was a false alarm: nothing is told of it`, 2)
  const words = wordsOf[lang]
  return { texts, paper, about, words, chain: plain(chainName), who: words.who[about](plain(paper.subject)) }
}

/** The public is told of nothing that may still be undone. */
export function refuseProvisional({ id, provisional }: IncidentPaper): void {
  if (provisional) throw new UsageError(`Incident ${id} rests on blocks that are not final yet: nothing is announced before they are`, 2)
}

export function timeIn({ texts }: IncidentSpeech, at: Date): string {
  return texts.beijing ? `${beijing(at)} (${moment(at)})` : moment(at)
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** Its two largest units. */
function durationIn({ words }: IncidentSpeech, ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const first = units.findIndex(([, size]) => seconds >= size)
  if (first < 0) return words.duration([[0, 'second']])
  const [large, small] = units.slice(first)
  if (large === undefined) return words.unknown
  const whole = Math.floor(seconds / large[1])
  const rest = small === undefined ? 0 : Math.floor((seconds % large[1]) / small[1])
  return words.duration([[whole, large[0]], ...(small === undefined || rest === 0 ? [] : [[rest, small[0]] as const])])
}

type Row = readonly [string, string]

/** What happened, as far as it is known; a whole chain has no rank and no turns of its own. */
export function factRows(speech: IncidentSpeech): Row[] {
  const { paper, words, about, texts } = speech
  const { openedAt, openedBlock, resolvedAt, resolvedBlock, lastBlock, missed, producedInARow, rank, deducted } = paper
  const known = (value: number | string | null) => (value === null ? words.unknown : plain(String(value)))
  const isOver = resolvedAt !== null
  const ofMaker: Row[] = [
    [words.missed, known(missed)],
    ...(isOver ? [[words.inARow, known(producedInARow)] as const] : []),
    ...(rank === null ? [] : [[words.rank, known(rank)] as const]),
    ...(deducted === null ? [] : [[words.deducted, known(deducted)] as const]),
  ]
  return [
    [words.since, timeIn(speech, openedAt)],
    ...(isOver ? [[words.until, timeIn(speech, resolvedAt)] as const] : []),
    [words.lasted, durationIn(speech, (resolvedAt ?? texts.at).getTime() - openedAt.getTime())],
    [words.firstBlock, known(openedBlock)],
    ...(isOver ? [[words.recoveryBlock, known(resolvedBlock)] as const] : []),
    [words.lastBlock, blockIn(speech, lastBlock)],
    ...(about === 'chain' ? [] : ofMaker),
  ]
}

function blockIn(speech: IncidentSpeech, block: BlockAt | null): string {
  return block === null ? speech.words.unknown : `${block.height}, ${timeIn(speech, block.at)}`
}

export function factTable(speech: IncidentSpeech): string {
  return facts([speech.words.item, speech.words.content], factRows(speech))
}

export function evidenceList({ paper, words }: IncidentSpeech): string {
  return list(
    // An escaped address would lead nowhere.
    paper.evidence.map((link) => (URL.canParse(link) ? `<${new URL(link).href}>` : plain(link))),
    words.noEvidence,
  )
}

export function signature({ texts, words }: IncidentSpeech): string[] {
  const date = texts.beijing ? day(texts.at) : texts.at.toISOString().slice(0, 10)
  return [words.secretariat(texts.secretariat === null ? null : plain(texts.secretariat)), date]
}
