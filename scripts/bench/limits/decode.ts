import { parseChain } from '@secretariat/indexer'
import { openSource } from '@secretariat/indexer/testing'

const SPAN = 50

/** Blocks per second of decoding alone, from answers that are there; each is decoded once before, as a long run would have. */
export async function decodeLimit(url: string, blocks: number): Promise<number> {
  const source = openSource(parseChain(`bench=${url}`, 'collective'))
  const signal = new AbortController().signal
  const spans: (() => readonly unknown[])[] = []
  for (let first = 1; first <= blocks; first += SPAN) {
    spans.push(await source.fetch({ first, last: Math.min(blocks, first + SPAN - 1) }, first === 1, signal))
  }
  for (const decode of spans) decode()
  const started = performance.now()
  let decoded = 0
  for (const decode of spans) decoded += decode().length
  const seconds = (performance.now() - started) / 1000
  await source.close()
  return decoded / seconds
}
