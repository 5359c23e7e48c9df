import { FactId, Height } from '@secretariat/shared'
import type { SourceRow } from '../base/provenance.js'
import type { MultisigRow } from './multisigs.js'

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
export function evidenceOf(row: MultisigRow): EvidenceRow[] {
  const facts: readonly (readonly [EvidenceRow['role'], FactId | null, Date | null])[] = [
    ['proposed', row.proposed ? row.factId : null, row.proposedAt],
    ['row', row.rowFact, row.rowAt],
    ['before', row.effectBeforeFact, null],
    ['before', row.abiEffectBeforeFact, null],
    ['ended', row.endedFact, row.endedAt],
    ['receipt', row.receiptFact, row.receiptAt],
    ['effect', row.effectFact, row.effectAt],
    ['effect', row.abiEffectFact, row.abiEffectAt],
    ['look', row.lookFact === row.rowFact ? null : row.lookFact, row.lookedAt],
  ]
  return facts.flatMap(([role, fact, at]) => (fact === null ? [] : [{ role, source: sourceOf(FactId(fact)), at }]))
}
