import type { ChainId, FactId } from '@secretariat/shared'
import type { FindingView } from './budget-state.js'
import type { recordFindingKinds } from './record-finding.js'

/** View: whatever does not agree. `unit` is an asset, or what is counted. */
export interface AllFindingView {
  origin: 'chain' | 'record'
  kind: FindingView['kind'] | (typeof recordFindingKinds)[number]
  chain: ChainId
  /** Name of the recorded term it is about; null where it is about none. */
  term: string | null
  subject: string
  fact: FactId
  otherFact: FactId | null
  expected: bigint | null
  stated: bigint | null
  difference: bigint | null
  unit: string | null
  evidence: string | null
  occurrence: number
}
