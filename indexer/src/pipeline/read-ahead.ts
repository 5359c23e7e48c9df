import type { Span } from '../sources/source.js'

/** Cuts heights `first` to `last` into spans of at most `size`. */
export function* spansOf({ first, last }: Span, size: number): Generator<Span> {
  for (let start = first; start <= last; start += size) yield { first: start, last: Math.min(last, start + size - 1) }
}

/**
 * Works on up to `depth` items at once and yields the results in the order of the items, so that the network's
 * waiting times overlap while everything after it stays in order.
 */
export async function* readAhead<I, T>(items: Iterable<I>, depth: number, work: (item: I) => Promise<T>): AsyncGenerator<T> {
  const running: Promise<T>[] = []
  const start = (item: I) => {
    const result = work(item)
    // A failure is met when its turn comes, and must not count as unhandled until then.
    result.catch(() => undefined)
    running.push(result)
  }
  for (const item of items) {
    start(item)
    const next = running.length >= depth ? running.shift() : undefined
    if (next !== undefined) yield await next
  }
  for (const rest of running) yield await rest
}
