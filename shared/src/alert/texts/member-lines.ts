import type { TellingMember } from '../message.js'
import { detailLine, detailLines } from './detail-lines.js'
import type { FactName } from './facts.js'
import { asLine } from './say.js'
import { durationIn, measureOf, momentIn, nameOf, type Speech, shortMomentIn } from './speech.js'
import { isGoingOn, isMended } from './title.js'

/** The one incident of a message, in full; in short where a person's words are what is told. */
export function memberLines(speech: Speech, member: TellingMember): string[] {
  if (!isGoingOn(member)) return over(speech, member)
  return speech.telling.words === null ? goingOn(speech, member) : inShort(speech, member)
}

/** What is known, without saying what is not. */
function inShort(speech: Speech, member: TellingMember): string[] {
  const { details } = speech
  const known = details.filter(({ fact }) => member.facts[fact] != null)
  return [
    ...(member.value === null ? [] : [asLine(measureOf(speech, member.value))]),
    ...beganLine(speech, member),
    ...detailLines({ ...speech, details: known }, member),
  ]
}

function beganLine(speech: Speech, { openedAt }: TellingMember): string[] {
  const { words, telling } = speech
  return isMended(speech) ? [words.began(momentIn(speech, openedAt), durationIn(speech, telling.now - openedAt))] : []
}

function goingOn(speech: Speech, member: TellingMember): string[] {
  const { words } = speech
  const { relapses, flapping, state, value } = member
  return [
    asLine(state === 'recovering' ? words.recovering : measureOf(speech, value)),
    ...beganLine(speech, member),
    ...detailLines(speech, member),
    ...(relapses > 0 ? [words.relapses(relapses)] : []),
    ...(flapping ? [words.flapping] : []),
  ]
}

/** What is still worth telling afterwards. */
const afterwards: readonly FactName[] = ['missed', 'lastHeight', 'lastAt', 'deducted']

function over(speech: Speech, member: TellingMember): string[] {
  const { words, details } = speech
  const { openedAt, endedAt, relapses } = member
  const lasted = endedAt === null ? words.unknown : durationIn(speech, endedAt - openedAt)
  return [
    ...(isMended(speech) ? [words.lasted(momentIn(speech, openedAt), momentIn(speech, endedAt), lasted)] : []),
    ...details
      .filter(({ fact }) => afterwards.includes(fact))
      .flatMap(({ fact }) => detailLine(speech, member, { fact, always: false }) ?? []),
    ...(relapses > 0 ? [words.relapses(relapses)] : []),
  ]
}

/** So many are named one by one; the page has the others. */
const MOST = 40

/** One line for each incident of a message. */
export function groupLines(speech: Speech): string[] {
  const { members } = speech.telling
  const lines = members.slice(0, MOST).map((member) => groupLine(speech, member))
  return members.length > MOST ? [...lines, speech.words.more(members.length - MOST)] : lines
}

function groupLine(speech: Speech, member: TellingMember): string {
  const { words } = speech
  const parts = isGoingOn(member) ? goingParts(speech, member) : [overPart(speech, member)]
  return words.member(nameOf(speech, member), parts)
}

function goingParts(speech: Speech, member: TellingMember): string[] {
  const { words, telling } = speech
  const isMixed = telling.members.some(({ severity }) => severity !== member.severity)
  const missing = Array.isArray(member.facts.missing) ? detailLine(speech, member, { fact: 'missing', always: false }) : undefined
  return [
    ...(isMixed ? [words.severities[member.severity]] : []),
    member.state === 'recovering' ? words.recovering : measureOf(speech, member.value),
    ...(isMended(speech) ? [words.since(shortMomentIn(speech, member.openedAt))] : []),
    ...(missing === undefined ? [] : [missing]),
    ...(member.provisional ? [words.provisional] : []),
  ]
}

function overPart(speech: Speech, { state, openedAt, endedAt, provisional }: TellingMember): string {
  const { words } = speech
  if (state === 'superseded') return words.supersededShort
  if (!isMended(speech)) return words.settled
  const over = words.over(endedAt === null ? words.unknown : durationIn(speech, endedAt - openedAt))
  return provisional ? `${over}${words.comma}${words.provisional}` : over
}
