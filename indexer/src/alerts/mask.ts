const LONGEST = 300
/** Shorter ones are words, and would blacken half a sentence. */
const SHORTEST = 6

/** A text without anything of a secret in it: whoever is told of a problem may repeat what he was sent. */
export function mask(text: string, secret: Readonly<Record<string, string | undefined>>): string {
  const hidden = Object.values(secret).flatMap((value) => (value === undefined ? [] : [value, ...partsOf(value)]))
  const longestFirst = hidden.filter((part) => part.length >= SHORTEST).sort((a, b) => b.length - a.length)
  return longestFirst.reduce((masked, part) => masked.replaceAll(part, '***'), text).slice(0, LONGEST)
}

/** Of an address, what follows the host. */
function partsOf(value: string): string[] {
  if (!URL.canParse(value)) return []
  const { pathname, search, searchParams, username, password } = new URL(value)
  return [`${pathname}${search}`, ...pathname.split('/'), ...searchParams.values(), username, password]
}
