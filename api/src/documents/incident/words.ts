import type { IncidentAbout } from './model.js'

/** Words of the texts about incidents. */
export interface IncidentWords {
  readonly who: Readonly<Record<IncidentAbout, (subject: string) => string>>
  readonly outageTitle: (chain: string, who: string) => string
  readonly outage: (who: string, at: string) => string
  readonly outageMeaning: Readonly<Record<IncidentAbout, string>>
  readonly recoveryTitle: (chain: string, who: string) => string
  readonly recovered: (who: string, at: string) => string
  readonly operatorTitle: (chain: string, who: string) => string
  readonly operatorDear: (who: string) => string
  readonly operator: string
  readonly questions: readonly string[]
  readonly supportTitle: (chain: string, who: string) => string
  readonly supportDear: string
  readonly support: string
  readonly provisional: string
  readonly facts: string
  readonly asked: string
  readonly causeAndThanks: string
  readonly meaning: string
  readonly symptomAndEvidence: string
  readonly item: string
  readonly content: string
  readonly since: string
  readonly until: string
  readonly lasted: string
  readonly firstBlock: string
  readonly recoveryBlock: string
  readonly lastBlock: string
  readonly missed: string
  readonly inARow: string
  readonly rank: string
  readonly deducted: string
  readonly cause: (cause: string) => string
  readonly causeUnknown: string
  readonly thanks: (names: string) => string
  readonly symptom: (symptom: string) => string
  readonly symptomUnknown: string
  readonly noEvidence: string
  readonly duration: (parts: readonly (readonly [number, 'day' | 'hour' | 'minute' | 'second'])[]) => string
  readonly secretariat: (term: string | null) => string
  readonly unknown: string
  readonly comma: string
}
