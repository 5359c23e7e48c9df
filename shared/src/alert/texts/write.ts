import type { MessageReason, Write } from '../message.js'
import { groupLines, memberLines } from './member-lines.js'
import { oneLine } from './say.js'
import { durationIn, momentIn, type Speech, speechOf } from './speech.js'
import { templateOf } from './templates.js'
import { isGoingOn, titleOf } from './title.js'

/** Writes what is told of incidents. Every line is plain text; channels escape it for their format. */
export const writeMessage: Write = (telling, locale) => {
  const speech = speechOf(telling, locale)
  const { chain, rule, reason, severity, url, members } = telling
  return {
    ...{ template: templateOf(rule), locale, severity, reason, url, chain, rule, group: `${chain}/${rule}` },
    title: titleOf(speech),
    lines: [...wordsLines(speech), ...incidentLines(speech), ...closingLines(speech)],
    incidents: members.map(({ id, subject, state, openedAt, endedAt, value }) => ({ id, subject, state, openedAt, endedAt, value })),
  }
}

function incidentLines(speech: Speech): string[] {
  const { members } = speech.telling
  const [only] = members
  return only !== undefined && members.length === 1 ? memberLines(speech, only) : groupLines(speech)
}

/** What a person said, or that nobody said anything. */
function wordsLines(speech: Speech): string[] {
  const { words, telling } = speech
  const { reason, words: said } = telling
  if (reason === 'escalated') return unclaimedLine(speech)
  if (said === null) return []
  const by = oneLine(said.by, 64)
  const until = said.until === null ? [] : [words.expected(momentIn(speech, said.until))]
  const evidence = said.evidence.length === 0 ? [] : [words.evidence(said.evidence.map((link) => oneLine(link, 2048)).join(' '))]
  const note = oneLine(said.note, 500)
  if (reason === 'support') return [words.symptom(by, note), ...evidence, words.supportAsk]
  if (reason === 'reminder') return [words.lapses(by), ...until]
  return [words.inHand(by, note), ...until, ...evidence]
}

function unclaimedLine(speech: Speech): string[] {
  const { members, now } = speech.telling
  const certain = members.flatMap(({ confirmedAt }) => confirmedAt ?? [])
  return certain.length === 0 ? [] : [speech.words.unclaimed(durationIn(speech, now - Math.min(...certain)))]
}

const asking: ReadonlySet<MessageReason> = new Set(['first', 'new-in-group', 'worsened', 'repeat', 'escalated'])

function closingLines({ words, rule, telling }: Speech): string[] {
  const { members, reason, url } = telling
  const goesOn = members.some(isGoingOn)
  return [
    ...(members.some(({ provisional }) => provisional) ? [words.provisionalNote] : []),
    ...(goesOn && rule.note !== null ? [rule.note] : []),
    ...(goesOn && rule.ask !== null && asking.has(reason) ? [rule.ask] : []),
    ...(url === null ? [] : [words.handle]),
  ]
}
