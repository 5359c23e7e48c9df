import { AssetId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { OrderDirection } from '../base/connection.js'
import { Definition } from '../base/provenance.js'
import { type BoardRow, findBoard, ordered, type PersonRow } from './board.js'
import { definitions } from './definitions.js'
import { chainsOf, HistoryTerm } from './schema.js'
import { HistorySeat } from './seat.schema.js'

/** What the whole board costs, however many people are on it. */
const boardCost = 1000

/** Asset of KPI rewards. */
export const usd = AssetId('USD')

const HistoryPerson = builder.objectRef<PersonRow>('HistoryPerson').implement({
  description: 'Somebody over all terms they sat in.',
  fields: (t) => ({
    person: t.exposeString('person', { description: 'What joins their terms: the name in small letters.' }),
    name: t.exposeString('name', { description: 'Their name in the latest of these terms.' }),
    termCount: t.int({ description: 'Terms they sat in.', resolve: ({ seats }) => seats.length }),
    votes: t.exposeInt('votes', { nullable: true, description: 'Votes in terms of which votes and proposals are known; null for none.' }),
    valid: t.exposeInt('valid', { nullable: true, description: 'Proposals of these terms; null for none.' }),
    pooled: t.exposeFloat('pooled', { nullable: true, description: 'votes ÷ valid over these terms; null for none.' }),
    mean: t.exposeFloat('mean', { nullable: true, description: 'Mean of the shares of these terms; null for none.' }),
    earned: t.field({
      type: Amount,
      nullable: true,
      description: 'KPI rewards of all rounds in USD; null where none are written down.',
      resolve: ({ earned }) => amountOrNull(earned, usd),
    }),
    seats: t.field({ type: [HistorySeat], description: 'Their seats, oldest first.', resolve: ({ seats }) => [...seats] }),
  }),
})

const HistoryBoardOrderField = builder.enumType('HistoryBoardOrderField', {
  description: 'What people can be sorted by.',
  values: {
    TERMS: { description: 'Terms they sat in.' },
    POOLED: { description: 'All votes ÷ all proposals; unknown ones come last.' },
    MEAN: { description: 'Mean of the shares of their terms; unknown ones come last.' },
    EARNED: { description: 'KPI rewards; unknown ones come last.' },
    NAME: { description: 'Their name.' },
  },
})

export const HistoryBoardOrderInput = builder.inputType('HistoryBoardOrder', {
  description: 'The sort key of people over all terms.',
  fields: (t) => ({
    field: t.field({ type: HistoryBoardOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
})

const HistoryBoard = builder.objectRef<BoardRow>('HistoryBoard').implement({
  description: 'People by terms, over all networks. Nobody is ranked.',
  fields: (t) => {
    const definition = (name: keyof typeof definitions, description: string) =>
      t.field({ type: Definition, description, resolve: () => definitions[name] })
    return {
      terms: t.field({ type: [HistoryTerm], description: 'Terms, oldest first.', resolve: ({ terms }) => [...terms] }),
      people: t.field({
        type: [HistoryPerson],
        description: 'Everybody who sat in any of them.',
        resolve: ({ people }) => [...people],
      }),
      share: definition('share', 'What the share of a seat means.'),
      pooled: definition('pooled', 'What the pooled share means.'),
      mean: definition('mean', 'What the mean share means.'),
      earned: definition('earned', 'What KPI earnings mean.'),
      joined: definition('people', 'Whose terms are those of one person.'),
    }
  },
})

builder.queryField('historyBoard', (t) =>
  t.field({
    type: HistoryBoard,
    description: 'Everybody by every term, written down or read.',
    args: {
      chains: t.arg.stringList({ description: 'Only of the chains with these keys; all, when absent.' }),
      orderBy: t.arg({ type: HistoryBoardOrderInput, description: 'Most terms first, when absent.' }),
    },
    complexity: { field: boardCost, multiplier: 0 },
    resolve: async (_, { chains, orderBy }, { db }) => ordered(await findBoard(db, chainsOf(chains)), orderBy),
  }),
)
