import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Source, type SourceRow } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import type { BallotRow } from './ballots.js'
import type { CandidateRow, ElectionRow } from './elections.js'
import { Election } from './schema.js'

interface FindingRow {
  readonly kind: 'power-differs' | 'reveal-differs'
  readonly chain: ElectionRow['chain']
  readonly member: CandidateRow['member'] | null
  readonly voter: BallotRow['voter'] | null
  readonly expected: bigint | null
  readonly stated: bigint | null
  readonly asset: CandidateRow['asset']
  readonly source: SourceRow
}

const ElectionFindingKind = builder.enumType('ElectionFindingKind', {
  description: 'What does not agree.',
  values: {
    POWER_DIFFERS: { value: 'power-differs', description: "The chain's count of a winner and the revealed stakes for them." },
    REVEAL_DIFFERS: { value: 'reveal-differs', description: 'What was revealed and what was committed to.' },
  },
} as const)

const ElectionFinding = builder.objectRef<FindingRow>('ElectionFinding').implement({
  description: "Where the chain's own words about an election do not agree with each other. Nothing is corrected by it.",
  fields: (t) => ({
    kind: t.expose('kind', { type: ElectionFindingKind, description: 'What does not agree.' }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'The candidate it is about; null where none was named.',
      resolve: ({ chain, member }) => (member === null ? null : { chain, member }),
    }),
    voter: t.field({
      type: Account,
      nullable: true,
      description: 'The voter it is about; null where it is about a count.',
      resolve: ({ chain, voter }) => (voter === null ? null : { chain, account: voter }),
    }),
    expected: t.field({
      type: Amount,
      nullable: true,
      description: 'Sum of the revealed stakes; null where it is not about a count.',
      resolve: ({ expected, asset }) => amountOrNull(expected, asset),
    }),
    stated: t.field({
      type: Amount,
      nullable: true,
      description: 'What the chain counted; null where it is not about a count.',
      resolve: ({ stated, asset }) => amountOrNull(stated, asset),
    }),
    source: t.field({ type: Source, description: 'The fact that does not agree with those before it.', resolve: ({ source }) => source }),
  }),
})

function ofCount({ outcomeHeight: height }: ElectionRow, candidate: CandidateRow): FindingRow[] {
  const { chain, member, revealedPower, countedPower, countedFact, asset } = candidate
  if (countedFact === null || height === null || countedPower === null || revealedPower === null) return []
  if (countedPower === revealedPower) return []
  const source = { factId: countedFact, height }
  return [{ kind: 'power-differs', chain, member, voter: null, expected: revealedPower, stated: countedPower, asset, source }]
}

function ofReveal({ chain, candidate, voter, revealFact, revealHeight, asset }: BallotRow): FindingRow[] {
  if (revealFact === null || revealHeight === null) return []
  const source = { factId: revealFact, height: revealHeight }
  return [{ kind: 'reveal-differs', chain, member: candidate, voter, expected: null, stated: null, asset, source }]
}

builder.objectField(Election, 'findings', (t) =>
  t.field({
    type: [ElectionFinding],
    description: "Where the chain's own words about it do not agree: counts first, then reveals in the order of the votes.",
    resolve: async (row, _, { load }) => {
      const [candidates, refuted] = await Promise.all([load.candidates.load(row), load.refutedVotes.load(row)])
      return [...candidates.flatMap((candidate) => ofCount(row, candidate)), ...refuted.flatMap(ofReveal)]
    },
  }),
)
