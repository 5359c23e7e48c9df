import { buildSchema, parse, validate } from 'graphql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import sdl from '../../../api/schema.graphql?raw'
import { headStream, incidentStream } from '../features/live/streams.js'
import type { Source } from './event-line.js'
import { streamOf } from './stream.js'

const schema = buildSchema(sdl)

test.each([incidentStream, headStream])('the API understands $text', ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([])
})

/** A page that can be seen or not, and what it has opened. */
let page: EventTarget & { visibilityState: 'visible' | 'hidden' }
let opened: (EventTarget & { readyState: number; closed: boolean })[]

function open(): Source {
  const source = Object.assign(new EventTarget(), {
    ...{ readyState: 0, closed: false },
    close(): void {
      source.closed = true
    },
  })
  opened.push(source)
  return source
}
const say = (type: string): boolean | undefined => opened.at(-1)?.dispatchEvent(new Event(type))

beforeEach(() => {
  vi.useFakeTimers()
  opened = []
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const })
  vi.stubGlobal('document', page)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What a watcher of a stream is told. */
function watching(stream = streamOf('subscription S { s }', open)) {
  const states: string[] = []
  let news = 0
  const ends = [
    stream.watch(() => states.push(stream.state())),
    stream.hear(() => {
      news += 1
    }),
  ]
  return { stream, states, news: () => news, end: () => ends.forEach((end) => void end()) }
}

test('is opened once for all who watch, and closed when the last one leaves', () => {
  const { stream, end } = watching()
  const other = watching(stream)
  expect(opened).toHaveLength(1)
  end()
  expect(opened[0]?.closed).toBe(false)
  other.end()
  expect(opened[0]?.closed).toBe(true)
})

test('tells of news when it opens, because something may have been missed, and whenever the server does', () => {
  const { states, news } = watching()
  say('open')
  say('next')
  expect([states, news()]).toEqual([['live'], 2])
})

test('says when it is lost, and is live again when the browser has found the server', () => {
  const { states, news } = watching()
  say('open')
  say('error')
  say('open')
  expect([states, news(), opened.length]).toEqual([['live', 'reconnecting', 'live'], 2, 1])
})

test('is opened anew a while after the server has ended or refused it', () => {
  const { states } = watching()
  say('open')
  say('complete')
  vi.advanceTimersByTime(3000)
  expect([states.at(-1), opened.map(({ closed }) => closed)]).toEqual(['reconnecting', [true, false]])
  const [, refused] = opened
  if (refused !== undefined) refused.readyState = 2
  say('error')
  expect(states.at(-1)).toBe('refused')
  vi.advanceTimersByTime(60_000)
  expect(opened).toHaveLength(3)
})

test('is closed while nobody sees the page', () => {
  const { states } = watching()
  say('open')
  page.visibilityState = 'hidden'
  page.dispatchEvent(new Event('visibilitychange'))
  expect([states.at(-1), opened[0]?.closed]).toEqual(['connecting', true])
  page.visibilityState = 'visible'
  page.dispatchEvent(new Event('visibilitychange'))
  expect(opened).toHaveLength(2)
})
