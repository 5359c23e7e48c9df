import type { Schema } from '@secretariat/db'
import type { Selectable } from 'kysely'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition, type DefinitionRow, Source } from '../base/provenance.js'
import type { ElectionRow } from './elections.js'

const votesRule: DefinitionRow = {
  key: 'election-votes',
  version: 1,
  formula:
    'voters = different accounts that voted; revealed share = stake of the revealed votes ÷ stake of all votes; verified = revealed votes whose account, candidate, salt and cycle hash to the commitment',
  exclusions: ["the candidates' own stakes", 'votes in blocks that are not read', 'persons behind several accounts, who cannot be told'],
}

/** Stake that nobody revealed; null where a sum is not known. */
export function unrevealedStake({ stake, revealedStake }: Pick<ElectionRow, 'stake' | 'revealedStake'>): bigint | null {
  return stake === null || revealedStake === null ? null : stake - revealedStake
}

function shareOf(part: bigint | null, whole: bigint | null): number | null {
  return part === null || whole === null || whole === 0n ? null : Number((part * 1_000_000_000n) / whole) / 1e9
}

const ElectionOptOut = builder.objectRef<Selectable<Schema['voteChange']>>('ElectionOptOut').implement({
  description: 'An account that gave up voting, for good.',
  fields: (t) => ({
    voter: t.field({ type: Account, description: 'Which account.', resolve: ({ chain, voter }) => ({ chain, account: voter }) }),
    at: t.expose('changedAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

export const ElectionVotes = builder.objectRef<ElectionRow>('ElectionVotes').implement({
  description: 'Votes of one election that are read; all of them where the election is complete.',
  fields: (t) => ({
    cast: t.exposeInt('votes', { description: 'Votes under seal.' }),
    voters: t.exposeInt('voters', { description: 'Different accounts that voted. The chain takes one vote of an account in a round.' }),
    revealed: t.exposeInt('revealed', { description: 'Votes that were revealed.' }),
    verified: t.exposeInt('verified', { description: 'Revealed votes that are what was committed to.' }),
    refuted: t.exposeInt('refuted', { description: 'Revealed votes that are not what was committed to.' }),
    unrevealed: t.int({
      nullable: true,
      description: 'Votes that were never revealed; null while they still can be.',
      resolve: ({ outcome, votes, revealed }) => (outcome === 'running' ? null : votes - revealed),
    }),
    released: t.int({
      description: 'Votes whose stake was released.',
      resolve: async (row, _, { load }) => (await load.releasedVotes.load(row))?.released ?? 0,
    }),
    optedOut: t.exposeInt('optedOut', { description: 'Accounts that gave up voting, for good.' }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake of all votes; null where there is no vote, or stakes of several assets.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
    revealedStake: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake of the revealed votes; null where there is no vote, or stakes of several assets.',
      resolve: ({ revealedStake, asset }) => amountOrNull(revealedStake, asset),
    }),
    unrevealedStake: t.field({
      type: Amount,
      nullable: true,
      description: 'stake − revealedStake: sealed while it can still be revealed. Null where one of them is not known.',
      resolve: (row) => amountOrNull(unrevealedStake(row), row.asset),
    }),
    revealedShare: t.float({
      nullable: true,
      description: 'revealedStake ÷ stake, from 0 to 1; null where there is no stake.',
      resolve: ({ revealedStake, stake }) => shareOf(revealedStake, stake),
    }),
    optOuts: t.field({
      type: [ElectionOptOut],
      description: 'Accounts that gave up voting while the round was running, in the order of the chain.',
      resolve: async (row, _, { load }) => [...(await load.optOuts.load(row))],
    }),
    definition: t.field({ type: Definition, description: 'How the numbers are made.', resolve: () => votesRule }),
  }),
})
