import { FactId, Height } from '@secretariat/shared'
import type { SourceRow } from '../base/provenance.js'
import type { MultisigRow } from './multisigs.js'

/** What a multisig tells of where it is told. */
type Told = Pick<
  MultisigRow,
  | ('proposed' | 'factId' | 'proposedAt' | 'rowFact' | 'rowAt' | 'lookFact' | 'lookedAt' | 'endedFact' | 'endedAt')
  | ('receiptFact' | 'receiptAt' | 'effectBeforeFact' | 'effectFact' | 'effectAt' | 'abiEffectBeforeFact' | 'abiEffectFact' | 'abiEffectAt')
>

export interface EvidenceRow {
  readonly role: 'proposed' | 'row' | 'look' | 'ended' | 'receipt' | 'effect' | 'before'
  readonly source: SourceRow
  readonly at: Date | null
}

/** The block is part of the id of a fact. */
export function sourceOf(fact: FactId): SourceRow {
  return { factId: fact, height: Height(Number(fact.split('/')[1])) }
}

/** The facts that the state follows from, in the order in which they happened. */
export function evidenceOf(row: Told): EvidenceRow[] {
  const facts: readonly (readonly [EvidenceRow['role'], FactId | null, Date | null])[] = [
    ['proposed', row.proposed ? row.factId : null, row.proposedAt],
    ['row', row.rowFact, row.rowAt],
    ['before', row.effectBeforeFact, null],
    ['before', row.abiEffectBeforeFact, null],
    ['ended', row.endedFact, row.endedAt],
    ['receipt', row.receiptFact, row.receiptAt],
    ['effect', row.effectFact, row.effectAt],
    ['effect', row.abiEffectFact, row.abiEffectAt],
    ['look', isLater(row) ? row.lookFact : null, row.lookedAt],
  ]
  return facts.flatMap(([role, fact, at]) => (fact === null ? [] : [{ role, source: sourceOf(FactId(fact)), at }]))
}

/** A look from before it was proposed, or the one that showed its row, tells nothing more of it. */
function isLater({ lookFact, rowFact, lookedAt, proposedAt }: Told): boolean {
  return lookFact !== rowFact && lookedAt !== null && (proposedAt === null || lookedAt > proposedAt)
}
