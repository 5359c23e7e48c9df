import { builder } from '../../builder.js'
import { requireLive } from '../../live/live.js'
import { badInput } from '../base/bad-input.js'
import { requireChainId } from '../base/key.js'
import { type ChangeRow, incidentChanges, mostWaiting } from './changes.js'
import { AlertSeverity } from './enums.js'
import { parseIncidentKey, requireIncident } from './incidents.js'
import { IncidentEvent } from './parts.schema.js'
import { Incident } from './schema.js'

const IncidentChange = builder.objectRef<ChangeRow>('IncidentChange').implement({
  description: 'Something happened to an incident.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Its place among the changes of all incidents: given as `since`, the next subscription goes on after it.',
      resolve: ({ number }) => String(number),
    }),
    event: t.field({ type: IncidentEvent, description: 'What happened.', resolve: (row) => row }),
    incident: t.field({
      type: Incident,
      description: 'The incident as it is when this is sent, which may be later.',
      resolve: ({ incident }, _, { load }) => requireIncident(load, incident),
    }),
  }),
})

builder.subscriptionField('incidentChanged', (t) =>
  t.field({
    type: IncidentChange,
    description: `What happens to incidents, one event after the other in the order of their cursors, and nothing left out; incidents found in old blocks are no news. To miss nothing: subscribe, then read \`incidents\`; after a break subscribe with the last cursor as \`since\`. Where more than ${mostWaiting} changes wait the stream ends with the code RESYNC: read \`incidents\` again and subscribe without \`since\`.`,
    args: {
      chain: t.arg.string({ description: 'Key of the chain; all chains, when absent.' }),
      incident: t.arg.string({ description: 'Key of the one incident to follow.' }),
      severity: t.arg({ type: AlertSeverity, description: 'Only incidents that are this bad or worse.' }),
      since: t.arg.string({ description: 'Cursor of the last change that was received; only what happens from now on, when absent.' }),
    },
    subscribe: (_, { chain, incident, severity, since }, context) =>
      incidentChanges(
        context.db,
        requireLive(context),
        {
          chain: chain == null ? undefined : requireChainId(chain),
          incident: incident == null ? undefined : numberOf('incident', incident),
          severity: severity ?? undefined,
        },
        since == null ? undefined : numberOf('since', since),
      ),
    resolve: (change) => change,
  }),
)

function numberOf(name: string, text: string): number {
  if (text === '0') return 0
  const number = parseIncidentKey(text)
  if (number === undefined) throw badInput(`${name} is a number, not ${text.slice(0, 100)}`)
  return number
}
