import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import { extreme } from './cut-off.js'
import type { CandidateRow, ElectionRow } from './elections.js'
import { Election } from './schema.js'
import { unrevealedStake } from './votes.js'

const swingRule: DefinitionRow = {
  key: 'election-swing',
  version: 1,
  formula:
    "unrevealed = stake of all votes − stake of revealed votes; margin = power of the last seat − highest power without a seat, by the chain's count after the end, by what is revealed so far before it; the result could be another one only where unrevealed > margin",
  exclusions: ['whom the unrevealed votes are for, which nobody can know', 'votes in blocks that are not read'],
}

interface SwingRow {
  readonly unrevealed: bigint | null
  readonly margin: bigint | null
  readonly asset: ElectionRow['asset']
}

/** Arithmetic, never a forecast; null before anything can be revealed. */
export function swingOf(election: ElectionRow, candidates: readonly CandidateRow[]): SwingRow | null {
  if (election.revealingFact === null) return null
  const margin = election.outcome === 'elected' ? finalMargin(candidates) : marginSoFar(election, candidates)
  return { unrevealed: unrevealedStake(election), margin, asset: election.asset }
}

function finalMargin(candidates: readonly CandidateRow[]): bigint | null {
  const having = (status: CandidateRow['status']) => candidates.filter((candidate) => candidate.status === status)
  const last = extreme(having('elected'), (a, b) => a < b)
  const next = extreme(having('not-elected'), (a, b) => a > b)
  return last === null || next === null ? null : last - next
}

function marginSoFar({ seats }: ElectionRow, candidates: readonly CandidateRow[]): bigint | null {
  const standing = candidates.filter(({ status }) => status !== 'withdrawn')
  const powers = standing.flatMap(({ revealedPower }) => (revealedPower === null ? [] : [revealedPower]))
  if (seats === null || powers.length < standing.length) return null
  powers.sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
  const [last, next] = powers.slice(seats - 1)
  return last === undefined || next === undefined ? null : last - next
}

const ElectionSwing = builder.objectRef<SwingRow>('ElectionSwing').implement({
  description: 'Whether stake that is not revealed is large enough to matter. It says nothing about whom it is for.',
  fields: (t) => ({
    unrevealedStake: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake of the votes that are not revealed; null where it is not known.',
      resolve: ({ unrevealed, asset }) => amountOrNull(unrevealed, asset),
    }),
    margin: t.field({
      type: Amount,
      nullable: true,
      description: 'Between the last seat and the first candidate without one; null where there is no such candidate, or it is not known.',
      resolve: ({ margin, asset }) => amountOrNull(margin, asset),
    }),
    exceedsMargin: t.boolean({
      nullable: true,
      description: 'Whether the unrevealed stake is more than the margin; null where one of them is not known.',
      resolve: ({ unrevealed, margin }) => (unrevealed === null || margin === null ? null : unrevealed > margin),
    }),
    definition: t.field({ type: Definition, description: 'The arithmetic.', resolve: () => swingRule }),
  }),
})

builder.objectField(Election, 'swing', (t) =>
  t.field({
    type: ElectionSwing,
    nullable: true,
    description: 'Unrevealed stake against the margin of the last seat; null before votes can be revealed.',
    resolve: async (row, _, { load }) => swingOf(row, await load.candidates.load(row)),
  }),
)
