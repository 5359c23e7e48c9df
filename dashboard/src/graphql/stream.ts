import { keepOpen, type Source, type StreamState } from './event-line.js'

/** A subscription that all parts of the page share: open while one of them watches and the page can be seen. */
export interface Stream {
  /** The query, for the test that holds it against the API's schema. */
  readonly text: string
  readonly state: () => StreamState
  /** Told when the state changes; the answer ends it. */
  readonly watch: (changed: () => void) => () => void
  /** Told that there is something to read: by the server, and whenever something may have been missed. */
  readonly hear: (news: () => void) => () => void
}

export function streamOf(text: string, open: (address: string) => Source = (address) => new EventSource(address)): Stream {
  const address = `/graphql?${new URLSearchParams({ query: text })}`
  const watchers = new Set<() => void>()
  const hearers = new Set<() => void>()
  let state: StreamState = 'connecting'
  let hangUp: (() => void) | undefined

  function onState(next: StreamState): void {
    if (next === state) return
    state = next
    for (const changed of watchers) changed()
  }

  function onNews(): void {
    for (const news of hearers) news()
  }

  /** A browser has few connections to a server: pages that nobody sees leave theirs to others. */
  function follow(): void {
    hangUp?.()
    hangUp = undefined
    onState('connecting')
    if (watchers.size > 0 && document.visibilityState === 'visible') hangUp = keepOpen(() => open(address), { onState, onNews })
  }

  return {
    text,
    state: () => state,
    watch: (changed) => joining(watchers, changed, follow),
    hear: (news) => joining(hearers, news),
  }
}

/** Whoever is the first to come, or the last to leave, has it followed or not. */
function joining(all: Set<() => void>, one: () => void, follow?: () => void): () => void {
  all.add(one)
  if (follow !== undefined && all.size === 1) {
    document.addEventListener('visibilitychange', follow)
    follow()
  }
  return () => {
    all.delete(one)
    if (follow === undefined || all.size > 0) return
    document.removeEventListener('visibilitychange', follow)
    follow()
  }
}
