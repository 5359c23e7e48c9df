import type { TellingMember } from '../message.js'
import type { RuleId } from '../rules/index.js'
import { oneLine } from './say.js'
import { howMany, nameOf, type Speech } from './speech.js'

/** What is mended when it ends. Everything else is settled one way or another, and how long it has been told says nothing. */
const mended: ReadonlySet<RuleId | undefined> = new Set<RuleId>([
  ...(['producer-silent', 'validator-silent', 'chain-halted', 'finality-stalled', 'finality-margin', 'endpoint-behind'] as const),
  ...(['indexer-blind', 'schedule-unknown', 'budget-low', 'budget-owed', 'pledge-runway'] as const),
  ...(['sampler-late', 'chain-stopped', 'outbox-old', 'emergency-mode', 'standby-silent', 'notice-one-language'] as const),
])

export const isMended = ({ id }: Pick<Speech, 'id'>): boolean => mended.has(id)

export const isGoingOn = ({ state }: TellingMember): boolean => state === 'firing' || state === 'recovering'

/** How bad it is, why it is told, on which chain, of what; and whether it may still be undone. */
export function titleOf(speech: Speech): string {
  const { words, telling } = speech
  const mark = telling.members.some(({ provisional }) => provisional) ? words.provisional : ''
  return words.title(headOf(speech), oneLine(telling.chainName, 40), subjectLine(speech), mark)
}

function headOf(speech: Speech): string {
  const { words, telling } = speech
  const { reason, severity, members } = telling
  if (reason === 'resolved') {
    const isWell = isMended(speech) && members.some(({ state }) => state === 'ended')
    return words.head('', isWell ? words.recovered : words.closed)
  }
  return words.head(words.severities[severity], words.reasons[reason])
}

function subjectLine(speech: Speech): string {
  const { words, rule, telling } = speech
  const going = telling.members.filter(isGoingOn)
  const over = telling.members.filter((member) => !isGoingOn(member))
  const [first] = going
  if (first === undefined) return over.length === 0 ? rule.name : overLine(speech, over)
  const what = going.length === 1 ? rule.one(nameOf(speech, first)) : rule.many(howMany(going))
  return over.length === 0 ? what : `${what}${words.andOver(over.length)}`
}

function overLine(speech: Speech, over: readonly TellingMember[]): string {
  const { words, rule } = speech
  const ended = over.filter(({ state }) => state === 'ended')
  const [first] = ended
  if (first === undefined) return words.superseded(over.map((member) => nameOf(speech, member)).join(words.comma))
  const what = ended.length === 1 ? rule.over(nameOf(speech, first)) : rule.overMany(howMany(ended))
  return ended.length === over.length ? what : `${what}${words.andOver(over.length - ended.length)}`
}
