import type { ChainId } from '@secretariat/shared'
import type { Severity } from '@secretariat/shared/alert'
import type { ColumnType, Generated, GeneratedAlways, Selectable } from 'kysely'
import type { Database } from '../client.js'
import type { ChannelKind } from './channel-kind.js'
import type { ContactWay } from './contact.js'

/** A way out. `settings` is what may be seen of it, `secret` what may not: encrypted. */
interface ChannelTable {
  id: GeneratedAlways<number>
  name: string
  kind: ChannelKind
  settings: ColumnType<unknown, string, string>
  secret: Buffer | null
  locales: string[]
  /** Which incidents it is told of. */
  routes: ColumnType<unknown, string, string>
  enabled: Generated<boolean>
  problem: string | null
  problemAt: Date | null
  /** Per limit of its kind: until when what was sent uses it up. */
  paced: Generated<Date[]>
  /** It asked us to wait until then. */
  heldUntil: Date | null
  /** Kept for what was sent through it. */
  removedAt: Date | null
  createdBy: string
  createdAt: Generated<Date>
  updatedAt: Generated<Date>
}

/** A channel as its row is, secret and all. */
export type ChannelRow = Selectable<ChannelTable>

/** Whom to ask about a subject of a chain; private to those on duty. */
export interface ContactTable {
  id: GeneratedAlways<number>
  chain: ChainId
  subject: string
  position: number
  way: ContactWay
  /** Who it is and how to reach them, encrypted. */
  card: Buffer
  language: string | null
  zone: string | null
  hours: string | null
  updatedBy: string
  updatedAt: Generated<Date>
}

/** A message to send: written in the transaction of what it tells of. */
export interface OutboxTable {
  id: GeneratedAlways<number>
  /** The receiver may see a message twice, never under two keys. */
  key: string
  channel: number
  chain: ChainId
  rule: string
  /** Null for messages about no incident: self-tests, reminders. */
  incident: number | null
  reason: string
  locale: string
  /** Higher goes first. */
  priority: number
  message: ColumnType<unknown, string, never>
  template: number
  state: 'pending' | 'sending' | 'sent' | 'retry' | 'dead' | 'awaiting-human' | 'skipped'
  /** It was under way when the connection or we broke off: it may have arrived. */
  doubtful: Generated<boolean>
  attempts: Generated<number>
  nextAttemptAt: Date
  leaseUntil: Date | null
  problem: string | null
  providerId: string | null
  /** Attempts before it was last sent again by hand, and when that was. */
  attemptsBefore: Generated<number>
  revivedAt: Date | null
  /** When somebody was asked again to post it by hand. */
  remindedAt: Date | null
  /** Who posted it by hand, and where. */
  postedBy: string | null
  postedUrl: string | null
  createdAt: Date
  sentAt: Date | null
}

interface AttemptTable {
  outbox: number
  attempt: number
  at: Date
  milliseconds: number
  status: number | null
  problem: string | null
}

/** What a channel was told of an incident last. */
interface ToldTable {
  channel: number
  incident: number
  told: 'firing' | 'resolved'
  severity: Severity
  flapping: boolean
  outbox: number
  at: Date
}

/** In a schema of its own, which the reader of the API may not enter: addresses, secrets and what was sent to whom. */
type DeskTables = {
  'desk.channel': ChannelTable
  'desk.contact': ContactTable
  'desk.outbox': OutboxTable
  'desk.attempt': AttemptTable
  'desk.told': ToldTable
}

export function deskOf(db: Database) {
  return db.withTables<DeskTables>()
}
