import type { ChannelKind } from '../desk/channel-kind.js'
import type { OutboxTable } from '../desk/tables.js'

/** When messages were last looked for. */
interface NotifierTable {
  name: string
  sweptAt: Date
}

/** View: how many messages of a channel stand how; the public side of the outbox. */
interface OutboxStandingView {
  channel: number
  kind: ChannelKind
  state: OutboxTable['state']
  messages: number
  /** When the oldest of them was written. */
  oldestAt: Date
}

/** Whether messages get out. */
export interface NotifierTables {
  notifier: NotifierTable
  outboxStanding: OutboxStandingView
}
