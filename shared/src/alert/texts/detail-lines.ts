import type { TellingMember } from '../message.js'
import type { Facts } from '../observation.js'
import { type Detail, type FactName, factForms, textFact } from './facts.js'
import { grouped, oneLine } from './say.js'
import { momentIn, type Speech } from './speech.js'

/** What signals know beside the value, a line each. */
export function detailLines(speech: Speech, member: TellingMember): string[] {
  return [...speech.details.flatMap((detail) => detailLine(speech, member, detail) ?? []), ...reviewLine(speech, member)]
}

/** One fact; undefined where it may be left out. What should be told and is not known is said to be unknown. */
export function detailLine(speech: Speech, { facts }: TellingMember, { fact, always }: Detail): string | undefined {
  const { words } = speech
  if (facts[fact] === undefined && !always) return undefined
  return words.line(words.facts[fact], factText(speech, fact, facts) ?? words.unknown)
}

function factText(speech: Speech, fact: FactName, facts: Facts): string | undefined {
  const { words } = speech
  const value = facts[fact]
  const form = factForms[fact]
  if (typeof value === 'number' && Number.isFinite(value)) return form === 'moment' ? momentIn(speech, value) : String(value)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string') return said(speech, fact, value, facts)
  if (value === undefined || value === null || typeof value === 'number') return undefined
  return value.length === 0 ? words.nobody : value.map((name) => oneLine(name, 64)).join(words.comma)
}

const bareNumber = /^-?\d+(\.\d+)?$/

function said({ words }: Speech, fact: FactName, value: string, facts: Facts): string | undefined {
  const text = oneLine(value)
  if (text === '') return undefined
  const asset = textFact(facts, 'asset')
  if (factForms[fact] === 'amount' && asset !== undefined && bareNumber.test(text)) return `${grouped(text)} ${asset}`
  return fact === 'stage' ? (words.stages[text] ?? text) : text
}

const chainName = /^[a-z1-5.]{1,13}$/

/** How to look at a multisig before it is signed: only where the names may stand in a shell. */
function reviewLine({ words, id }: Speech, { facts }: TellingMember): string[] {
  const proposer = textFact(facts, 'proposer')
  const proposal = textFact(facts, 'proposal')
  if (id !== 'multisig-expiring' && id !== 'multisig-ready') return []
  if (proposer === undefined || proposal === undefined || !chainName.test(proposer) || !chainName.test(proposal)) return []
  return [words.review(`cleos multisig review ${proposer} ${proposal}`)]
}
