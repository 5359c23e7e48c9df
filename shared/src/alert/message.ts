import type { ChainId } from '../ids.js'
import type { Timestamp } from '../time.js'
import { noticeReasons } from './notices.js'
import type { Facts, Severity } from './observation.js'
import type { AlertProfile } from './rules/index.js'

/** Why a message is sent: what is told of a group, and what people asked for. */
export const messageReasons = [...noticeReasons, 'escalated', 'acknowledged', 'support', 'self-test', 'reminder'] as const
export type MessageReason = (typeof messageReasons)[number]

export const messageLocales = ['zh-CN', 'en'] as const
export type MessageLocale = (typeof messageLocales)[number]

/**
 * How an incident stands for who reads of it. `superseded`: over because its subject left or something larger covers it, so nobody may
 * say that it is well again.
 */
export const memberStates = ['firing', 'recovering', 'ended', 'superseded'] as const
export type MemberState = (typeof memberStates)[number]

/** One incident of a message. */
export interface MessageIncident {
  readonly id: number
  readonly subject: string
  readonly state: MemberState
  readonly openedAt: Timestamp
  readonly endedAt: Timestamp | null
  readonly value: number | null
}

/** A text as it is kept in the outbox; channels render it in their own format, within their own limits. */
export interface Message {
  /** Version of the template that made it. */
  readonly template: number
  readonly locale: MessageLocale
  readonly severity: Severity
  readonly reason: MessageReason
  readonly title: string
  readonly lines: readonly string[]
  readonly url: string | null
  readonly chain: ChainId
  readonly rule: string
  /** `chain/rule`. */
  readonly group: string
  readonly incidents: readonly MessageIncident[]
}

/** What is known of an incident when it is told. */
export interface TellingMember extends MessageIncident {
  readonly severity: Severity
  /** It rests on blocks that may still be undone. */
  readonly provisional: boolean
  readonly flapping: boolean
  readonly relapses: number
  /** When it was certain. */
  readonly confirmedAt: Timestamp | null
  /** What the rule knows beside the value; empty where nothing measured it lately. */
  readonly facts: Facts
}

/** What a person said that a message passes on. */
export interface TellingWords {
  readonly by: string
  readonly note: string
  /** Until when they expect it to last. */
  readonly until: Timestamp | null
  readonly evidence: readonly string[]
}

/** Everything a text is made from. */
export interface Telling {
  readonly chain: ChainId
  readonly chainName: string
  /** The kind of chain: where the secretariat goes by Beijing time, both times are told. */
  readonly profile: AlertProfile
  readonly rule: string
  readonly reason: MessageReason
  readonly severity: Severity
  readonly now: Timestamp
  /** Firing first, then ended. */
  readonly members: readonly TellingMember[]
  /** Only where a person's words are passed on. */
  readonly words: TellingWords | null
  /** The page of the incident, or of the incidents of the rule; null where the address of the dashboard is not known. */
  readonly url: string | null
}

/** Writes a message: pure, in one language. */
export type Write = (telling: Telling, locale: MessageLocale) => Message
