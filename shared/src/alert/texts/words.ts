import type { MessageReason } from '../message.js'
import type { Severity } from '../observation.js'
import type { RuleId } from '../rules/index.js'
import type { FactName } from './facts.js'

/** What is said of one rule. Values come as text with their unit. */
export interface RuleWords {
  /** What the rule is called where it is listed. */
  readonly name: string
  /** What is the matter with one subject. */
  readonly one: (who: string) => string
  /** The same of several: `4`, or `4/23`. */
  readonly many: (how: string) => string
  /** One is over, or well again. */
  readonly over: (who: string) => string
  readonly overMany: (how: string) => string
  /** What was measured; `raw` where the sign of a number changes the words. */
  readonly measure: (value: string, raw: number) => string
  /** What it keeps quiet, or means; null where nothing needs to be said. */
  readonly note: string | null
  /** What the reader is asked to do. */
  readonly ask: string | null
}

/** The words of one language. Rules are in files of their own. */
export interface TextWords {
  readonly severities: Readonly<Record<Severity, string>>
  /** What follows the severity at the head of a title; empty for the first message. */
  readonly reasons: Readonly<Record<MessageReason, string>>
  readonly recovered: string
  readonly closed: string
  readonly settled: string
  readonly head: (severity: string, reason: string) => string
  readonly title: (head: string, chain: string, what: string, mark: string) => string
  readonly provisional: string
  readonly provisionalNote: string
  readonly andOver: (how: number) => string
  readonly superseded: (who: string) => string
  readonly supersededShort: string
  readonly recovering: string
  readonly over: (lasted: string) => string
  readonly since: (at: string) => string
  readonly began: (at: string, lasts: string) => string
  readonly lasted: (from: string, to: string, lasted: string) => string
  readonly relapses: (times: number) => string
  readonly flapping: string
  readonly unclaimed: (lasts: string) => string
  readonly inHand: (by: string, note: string) => string
  readonly lapses: (by: string) => string
  readonly expected: (at: string) => string
  readonly symptom: (by: string, note: string) => string
  readonly supportAsk: string
  readonly evidence: (links: string) => string
  readonly more: (how: number) => string
  readonly review: (command: string) => string
  readonly titled: (subject: string, title: string) => string
  readonly member: (who: string, parts: readonly string[]) => string
  readonly line: (label: string, value: string) => string
  /** What can be done at the address that follows. */
  readonly handle: string
  readonly unknown: string
  /** Instead of a measure, where nothing measures it at the moment. */
  readonly noData: string
  readonly nobody: string
  readonly yes: string
  readonly no: string
  readonly comma: string
  readonly unknownRule: (rule: string) => RuleWords
  readonly stages: Readonly<Record<string, string>>
  readonly blocks: (count: string) => string
  readonly days: (count: string) => string
  readonly facts: Readonly<Record<FactName, string>>
}

export type RulesWords = Readonly<Record<RuleId, RuleWords>>
