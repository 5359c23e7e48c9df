/** Who or what fails: an account that makes blocks, or the whole chain. Of nothing else is the public told. */
export type IncidentAbout = 'producer' | 'validator' | 'chain'

/** A block with its time. */
export interface BlockAt {
  readonly height: number
  readonly at: Date
}

/** What the texts about an incident say. Null is not known, and is said to be so; rank and pledge are left out then. */
export interface IncidentPaper {
  readonly id: number
  readonly rule: string
  readonly about: IncidentAbout | null
  /** The account as people know it. */
  readonly subject: string
  readonly condition: 'none' | 'suspected' | 'confirmed' | 'recovering' | 'resolved' | 'healed' | 'superseded'
  readonly provisional: boolean
  readonly falseAlarm: boolean
  readonly openedAt: Date
  readonly openedBlock: number | null
  readonly resolvedAt: Date | null
  /** The block that proved the recovery. */
  readonly resolvedBlock: number | null
  readonly lastBlock: BlockAt | null
  readonly missed: number | null
  readonly producedInARow: number | null
  readonly rank: number | null
  /** With its unit. */
  readonly deducted: string | null
  readonly cause: string | null
  readonly symptom: string | null
  readonly evidence: readonly string[]
  /** Who helped. */
  readonly helpers: readonly string[]
}

/** An incident, and who speaks. */
export interface IncidentTexts {
  readonly chainName: string
  readonly paper: IncidentPaper
  /** Number of the secretariat's term; null where nobody told. */
  readonly secretariat: string | null
  /** Whether people there go by Beijing time. */
  readonly beijing: boolean
  readonly at: Date
}
