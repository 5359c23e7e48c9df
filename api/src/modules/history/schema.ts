import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Definition } from '../base/provenance.js'
import { CouncilTerm } from '../term/schema.js'
import { definitions } from './definitions.js'
import { HistoryElection, HistoryValidators } from './parts.schema.js'
import { HistorySeat } from './seat.schema.js'
import { type AnyTermRow, type Chains, countTerms, findTerms, termList } from './terms.js'

const HistoryOrigin = builder.enumType('HistoryOrigin', {
  description: 'How a term is known.',
  values: {
    RECORD: { value: 'record', description: 'Written down by people, and imported.' },
    CHAIN: { value: 'chain', description: 'Read from a chain.' },
  },
} as const)

/** All seats of a term are read at once, and few: they cost less than as many rows of a page. */
const seatCost = 3

/** The chains that are asked for. */
export function chainsOf(chains: readonly string[] | null | undefined): Chains {
  return chains?.map(requireChainId)
}

export const HistoryTerm = builder.objectRef<AnyTermRow>('HistoryTerm').implement({
  description: 'A term of a council, written down or read from a chain.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'chain:record:name of what is written down, chain:term:number of what is read.' }),
    origin: t.expose('origin', { type: HistoryOrigin, description: 'How it is known.' }),
    chainKey: t.exposeString('chain', { description: 'Key of the chain.' }),
    network: t.exposeString('network', { description: 'Name of the network, as written; key of the chain for what is read.' }),
    name: t.exposeString('name', { nullable: true, description: 'What the term is called where it is written down.' }),
    number: t.exposeInt('number', { nullable: true, description: 'Number of the term on its chain; null where it is not known.' }),
    term: t.field({
      type: CouncilTerm,
      nullable: true,
      description: 'The term on its chain; null where it is only written down.',
      resolve: async ({ origin, factId }, _, { load }) => (origin === 'record' ? null : ((await load.term.load(factId)) ?? null)),
    }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', nullable: true, description: 'First block; null where it is not stated.' }),
    untilBlock: t.expose('untilHeight', { type: 'BlockNumber', nullable: true, description: 'Last block; null while the term lasts.' }),
    starts: t.exposeString('starts', { nullable: true, description: 'Day it began, as written; YYYY-MM-DD, UTC, for what is read.' }),
    created: t.exposeInt('created', { nullable: true, description: 'Proposals created in it; null where it is not known.' }),
    valid: t.exposeInt('valid', { nullable: true, description: 'Proposals of it to vote on; null where it is not known.' }),
    executed: t.exposeInt('executed', { nullable: true, description: 'Of these, those carried out; null where it is not known.' }),
    whole: t.exposeBoolean('whole', { description: 'Whether it is over and known from beginning to end.' }),
    fact: t.exposeString('factId', { description: 'Id of the fact behind it.' }),
    election: t.field({
      type: HistoryElection,
      nullable: true,
      description: 'The election that began it; null where nothing is known of it.',
      resolve: async ({ key }, _, { load }) => (await load.termElection.load(key)) ?? null,
    }),
    validators: t.field({
      type: HistoryValidators,
      nullable: true,
      description: 'Who made blocks in it; null where nothing is known of them.',
      resolve: async ({ key }, _, { load }) => (await load.termValidators.load(key)) ?? null,
    }),
    seats: t.field({
      type: [HistorySeat],
      description: 'Who sat in it.',
      complexity: { field: 1, multiplier: seatCost },
      resolve: async ({ key }, _, { load }) => [...(await load.termSeats.load(key))],
    }),
    shareDefinition: t.field({ type: Definition, description: 'What the share of a seat means.', resolve: () => definitions.share }),
  }),
})

builder.queryField('historyTerms', (t) =>
  t.connection(
    {
      type: HistoryTerm,
      description: `Terms of all councils: those read from chains, then those written down, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: { chains: t.arg.stringList({ description: 'Only of the chains with these keys; all, when absent.' }) },
      complexity: pageCost(rootPage),
      resolve: (_, { chains, ...page }, { db }) => {
        const list = termList(chainsOf(chains))
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findTerms(db, list, span),
          () => countTerms(db, list),
        )
      },
    },
    { name: 'HistoryTermConnection' },
    { name: 'HistoryTermEdge' },
  ),
)
