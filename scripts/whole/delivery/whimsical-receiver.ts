import { createHash } from 'node:crypto'
import { openReceiver, type Reaction, type Received } from '@secretariat/indexer/testing'

/** A message that the receiver took, and said so: at least it tried to. */
export interface Accepted {
  /** What it says of itself: the place it has in its channel. */
  readonly name: string
  /** The id it came under, where its channel sends one. */
  readonly key: string | undefined
}

export interface WhimsicalReceiver {
  readonly url: string
  readonly accepted: readonly Accepted[]
  /** How often it refused, by what it did. */
  readonly whims: Readonly<Record<string, number>>
  /** Resolves at once when so many were accepted, before the last of them is answered. */
  until(count: number): Promise<void>
  /** Cuts every line for so long. */
  dieFor(ms: number): void
  close(): Promise<void>
}

/** Who knocked so often is let in, so that nobody is given up. */
const PATIENT = 6
const WHIMS = 1000

/** One in eleven attempts fails in one of the ways there are; which ones is drawn from the seed. */
export async function openWhimsicalReceiver(seed: string): Promise<WhimsicalReceiver> {
  const accepted: Accepted[] = []
  const whims: Record<string, number> = {}
  const knocks = new Map<string, number>()
  const waiting = new Map<number, () => void>()
  let deadUntil = 0
  const receiver = await openReceiver((message) => {
    const name = nameOf(message)
    // What channels say about each other is taken, and not counted.
    if (name === undefined) return { as: 'answer', status: 200, body: '{"errcode":0}' }
    const isWecom = message.path.startsWith('/wecom')
    if (Date.now() < deadUntil) return refused('dead', { as: 'reset' })
    const knock = (knocks.get(name) ?? 0) + 1
    knocks.set(name, knock)
    const [whim, reaction] = knock > PATIENT ? [] : whimOf(drawn(`${seed}/${name}/${knock}`), isWecom)
    if (whim !== undefined && reaction !== undefined) return refused(whim, reaction)
    const id = message.headers['webhook-id']
    accepted.push({ name, key: typeof id === 'string' ? id : undefined })
    waiting.get(accepted.length)?.()
    return { as: 'answer', status: 200, body: isWecom ? '{"errcode":0,"errmsg":"ok"}' : '' }
  })
  const refused = (whim: string, reaction: Reaction): Reaction => {
    whims[whim] = (whims[whim] ?? 0) + 1
    return reaction
  }
  return {
    ...{ url: receiver.url, accepted, whims, close: receiver.close },
    until: (count) => (accepted.length >= count ? Promise.resolve() : new Promise((reached) => waiting.set(count, reached))),
    dieFor: (ms) => {
      deadUntil = Date.now() + ms
    },
  }
}

function whimOf(luck: number, isWecom: boolean): [] | [string, Reaction] {
  if (luck < 25) return ['500', { as: 'answer', status: 500 }]
  if (luck < 40) return ['429', { as: 'answer', status: 429, headers: { 'retry-after': '5' } }]
  if (luck < 55) return ['504', { as: 'answer', status: 504 }]
  if (luck < 57) return ['hang', { as: 'hang' }]
  if (luck < 70) return ['reset', { as: 'reset' }]
  if (luck < 90 && isWecom) return ['errcode', { as: 'answer', status: 200, body: `{"errcode":${luck % 2 === 0 ? -1 : 45009}}` }]
  return []
}

function nameOf({ body }: Received): string | undefined {
  return /message ([\w/]+)/.exec(body)?.[1]
}

const drawn = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE() % WHIMS
