import { ChainId, Height, Timestamp } from '@secretariat/shared'
import { type Message, ruleOf, type Signal, type Telling, thresholdsOf } from '@secretariat/shared/alert'
import { type Pass, type Passed, transition } from '../alerts/transition.js'
import type { Database } from '../client.js'
import { deskOf } from '../desk/tables.js'

const SECOND = 1000
const start = 1_700_000_000_000
/** Long before it is live there are heights too. */
const EARLIER = 400 * 86_400

/** Nobody asks what these texts look like: a line for each incident. */
function plainly({ members, words, now: _, chainName, profile: __, ...telling }: Telling, locale: Message['locale']): Message {
  const incidents = members.map(({ id, subject, state, openedAt, endedAt, value }) => ({ id, subject, state, openedAt, endedAt, value }))
  const lines = [
    ...members.map(({ subject, state, value }) => `${subject} ${state} ${value ?? 'unknown'}`),
    ...(words === null ? [] : [words.note]),
  ]
  return {
    ...telling,
    template: 1,
    locale,
    title: `${chainName}: ${telling.reason}`,
    lines,
    group: `${telling.chain}/${telling.rule}`,
    incidents,
  }
}

export const plainVoice = (chainName: string) =>
  ({ write: plainly, chainName, profile: 'eosc', dashboard: 'http://localhost:4000' }) as const

/** What a rule measures of a subject; missed turns unless told. */
export interface Measuring {
  readonly value: number | null
  readonly good?: number
  readonly rule?: string
}

/** The time so many seconds after the desk opens. */
export const deskTime = (seconds: number): Timestamp => Timestamp(start + seconds * SECOND)

/** The incidents and messages of one chain of its own, with a channel that hears everything. */
export async function alertDesk(db: Database, name: string) {
  const chain = ChainId(name)
  const addChannel = async (route: object): Promise<void> => {
    const routes = JSON.stringify([{ chain, ...route }])
    await deskOf(db)
      .insertInto('desk.channel')
      .values({ name: `${name} ${routes}`, kind: 'webhook', settings: '{}', locales: ['en'], routes, createdBy: 'ann' })
      .execute()
  }
  await addChannel({ severity: 'info' })
  const pass = (seconds: number, told: Readonly<Record<string, Measuring>>, over: Partial<Pass> = {}): Promise<Passed> => {
    const now = deskTime(seconds)
    const signals = Object.entries(told).map(([subject, measuring]) => signalOf(chain, subject, measuring, seconds))
    return transition(db, { chain, signals, answered: new Set(), liveFrom: deskTime(0), now, voice: plainVoice(name), ...over })
  }
  const incidents = () => db.selectFrom('incident').selectAll().where('chain', '=', chain).orderBy('id').execute()
  const messages = async (rule?: string) => {
    const rows = await deskOf(db)
      .selectFrom('desk.outbox')
      .select(['reason', 'rule', 'message'])
      .where('chain', '=', chain)
      .orderBy('id')
      .execute()
    return rows.filter((row) => rule === undefined || row.rule === rule).map(({ reason, message }) => [reason, ...linesOf(message)])
  }
  const queuedAt = async (rule: string) => {
    const rows = await deskOf(db)
      .selectFrom('desk.outbox')
      .select('createdAt')
      .where('chain', '=', chain)
      .where('rule', '=', rule)
      .execute()
    return rows.map(({ createdAt }) => createdAt.getTime())
  }
  return { chain, addChannel, pass, incidents, messages, queuedAt }
}

function signalOf(
  chain: ChainId,
  subject: string,
  { value, good = 0, rule = 'producer-silent' }: Measuring,
  seconds: number,
): Pass['signals'][number] {
  const known = ruleOf(rule)
  const thresholds = known && thresholdsOf(known, 'eosc')
  if (thresholds === undefined) throw new TypeError(`${rule} is no rule of EOSC`)
  const signal: Signal = { chain, rule, subject, value, good, at: deskTime(seconds), height: Height(EARLIER + seconds), provisional: false }
  return { signal, thresholds }
}

const linesOf = (message: unknown): string[] =>
  typeof message === 'object' && message !== null && 'lines' in message && Array.isArray(message.lines) ? message.lines.map(String) : []
