import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { Incident } from '../incident/schema.js'
import { countSilences, findSilences, type SilenceRow, silenceKey, silenceList, silenceOf, stateOf } from './silences.js'

const SilenceState = builder.enumType('SilenceState', {
  description: 'Whether a silence holds.',
  values: {
    PLANNED: { value: 'planned', description: 'It has not begun.' },
    ACTIVE: { value: 'active', description: 'It holds.' },
    EXPIRED: { value: 'expired', description: 'Its time is over.' },
    ENDED: { value: 'ended', description: 'Somebody ended it before its time.' },
  } as const,
})

export const Silence = builder.objectRef<SilenceRow>('Silence').implement({
  description: 'Somebody wants no messages about what fits, for a time and a reason. Incidents are found and shown all the same.',
  fields: (t) => ({
    key: t.string({ description: 'chain:silence:name.', resolve: silenceKey }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    rule: t.exposeString('rule', { nullable: true, description: 'Id of the rule; null for all.' }),
    subject: t.exposeString('target', { nullable: true, description: 'What it is about, as the chain writes it; null for all.' }),
    from: t.expose('fromAt', { type: 'DateTime', description: 'When it begins.' }),
    until: t.expose('untilAt', { type: 'DateTime', description: 'When it ends, unless somebody ends it before.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    breaksThrough: t.exposeBoolean('breaksThrough', { description: 'Whether what is critical is told all the same.' }),
    untilRecovered: t.exposeBoolean('untilRecovered', {
      description: 'Whether it holds only for what went on when it began, until that is over.',
    }),
    author: t.exposeString('author', { description: 'Who set it.' }),
    setAt: t.expose('at', { type: 'DateTime', description: 'When that was.' }),
    endedBy: t.exposeString('endedBy', { nullable: true, description: 'Who ended it before its time; null where nobody did.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When that was.' }),
    endedNote: t.exposeString('endedNote', { nullable: true, description: 'What was said with that.' }),
    state: t.field({ type: SilenceState, description: 'Whether it holds.', resolve: (row, _, { now }) => stateOf(row, now) }),
  }),
})

builder.objectField(Incident, 'silence', (t) =>
  t.field({
    type: Silence,
    nullable: true,
    description: 'The silence because of which nobody is told of it now; null where there is none, and where it is over.',
    resolve: async (row, _, { load, now }) => (row.open ? (silenceOf(row, await load.currentSilences.load(row.chain), now) ?? null) : null),
  }),
)

builder.queryField('silences', (t) =>
  t.connection(
    {
      type: Silence,
      description: `Silences, the last stated first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ description: 'Key of the chain; all chains, when absent.' }),
        current: t.arg.boolean({ description: 'True for those alone that hold or are planned.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, current, ...page }, { db, now }) => {
        const list = silenceList(chain == null ? null : requireChainId(chain), current === true ? now : null)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findSilences(db, list, span),
          () => countSilences(db, list),
        )
      },
    },
    { name: 'SilenceConnection' },
    { name: 'SilenceEdge' },
  ),
)
