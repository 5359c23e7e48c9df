import { AccountId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { MissedSlot } from '../producer/lists.schema.js'
import { countIncidents, findIncidents, incidentList, parseIncidentKey } from './incidents.js'
import { missedShown } from './missed.js'
import { IncidentEvent, IncidentStatement } from './parts.schema.js'
import { Incident } from './schema.js'
import { IncidentWhereInput } from './where.js'

builder.objectFields(Incident, (t) => ({
  events: t.field({
    type: [IncidentEvent],
    description: 'What happened to it, in order; what it is follows from these.',
    resolve: async ({ id }, _, { load }) => [...(await load.incidentEvents.load(id))],
  }),
  statements: t.field({
    type: [IncidentStatement],
    description: 'What people stated about it, in order.',
    resolve: async ({ id }, _, { load }) => [...(await load.incidentStatements.load(id))],
  }),
  missedSlots: t.field({
    type: [MissedSlot],
    description: `Slots its producer missed from ten minutes before it until ten minutes after it, newest first, at most ${missedShown}; none for other subjects.`,
    resolve: async ({ id, chain, rule, subject, openedAt, resolvedAt }, _, { load, now }) => {
      if (rule !== 'producer-silent') return []
      const producer = AccountId(subject)
      return [...(await load.incidentMissed.load({ id, chain, producer, from: openedAt, until: resolvedAt ?? now }))]
    },
  }),
}))

builder.queryFields((t) => ({
  incidents: t.connection(
    {
      type: Incident,
      description: `Incidents, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ description: 'Key of the chain; all chains, when absent.' }),
        where: t.arg({ type: IncidentWhereInput, description: 'Which incidents.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = incidentList(chain == null ? null : requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findIncidents(db, list, span),
          () => countIncidents(db, list),
        )
      },
    },
    { name: 'IncidentConnection' },
    { name: 'IncidentEdge' },
  ),
  incident: t.field({
    type: Incident,
    nullable: true,
    description: 'The incident with this number; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'Its number.' }) },
    resolve: async (_, { key }, { load }) => {
      const id = parseIncidentKey(key)
      return id === undefined ? null : ((await load.incident.load(id)) ?? null)
    },
  }),
}))
