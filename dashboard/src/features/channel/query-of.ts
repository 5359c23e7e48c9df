import { pageOf } from '../../ui/page-of.js'
import type { DeliveriesVariables, DeliveryState } from './delivery.graphql.js'
import type { ChannelSearch, Log } from './search.js'

const statesOf: Readonly<Record<Log, readonly DeliveryState[] | undefined>> = {
  all: undefined,
  waiting: ['PENDING', 'SENDING', 'RETRY'],
  dead: ['DEAD'],
  manual: ['AWAITING_HUMAN'],
}

/** What the address asks for, in the words of the API. */
export function deliveriesQuery(search: ChannelSearch): DeliveriesVariables {
  const states = statesOf[search.log ?? 'all']
  const where = {
    ...(states === undefined ? {} : { state: { in: states } }),
    ...(search.channel === undefined ? {} : { channel: search.channel }),
  }
  return { where, ...pageOf(search) }
}
