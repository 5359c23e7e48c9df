import type { Message } from '@secretariat/shared/alert'

/** A message as plain text: what it is first, a fact per line, where to go last. */
export function plainText({ title, lines, url }: Message): string {
  return [title, ...lines, ...(url === null ? [] : [url])].join('\n')
}

/** How long a text is, as a service counts: bytes of UTF-8, or UTF-16 units. */
export type Measure = (text: string) => number

export const bytes: Measure = (text) => Buffer.byteLength(text)
export const units: Measure = (text) => text.length

const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Cuts a text into parts no longer than a limit: between lines where that goes, else between characters; together they say all of it. */
export function partsOf(text: string, limit: number, measure: Measure): string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of text.split(/(?<=\n)/).flatMap((line) => (measure(line) <= limit ? [line] : charactersOf(line)))) {
    if (part !== '' && measure(part + piece) > limit) {
      parts.push(part)
      part = ''
    }
    part += piece
  }
  return part === '' ? parts : [...parts, part]
}

const charactersOf = (line: string): string[] => Array.from(segments.segment(line), ({ segment }) => segment)
