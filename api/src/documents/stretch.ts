/** A place in a chain: a block, and an event in it. */
export interface Position {
  readonly height: number
  readonly ordinal: number
}

/** A block, as far as is known. */
export interface Mark {
  readonly height: number
  readonly at: Date | null
  readonly hash: string | null
}

/** What a document speaks of: from a place up to, and without, another one, seen from block `asOf`. */
export interface Stretch {
  readonly chain: string
  readonly chainName: string
  readonly demo: boolean
  /** Null for a stretch of blocks. */
  readonly term: StretchTerm | null
  readonly from: Position
  readonly until: Position
  readonly first: Mark
  readonly last: Mark
  /** Null for a term that only people's records tell of. */
  readonly asOf: Mark | null
  /** Whether it has ended as of that block. */
  readonly ended: boolean
  /** Whether each block of it is read. */
  readonly complete: boolean
}

export interface StretchTerm {
  readonly fact: string
  /** What it is asked for by: its number, or the name that its records give it. Null where neither is known. */
  readonly name: string | null
  readonly number: number | null
  readonly queryNodeNumber: number | null
  readonly cycle: number | null
}

export function isBefore(a: Position, b: Position): boolean {
  return a.height < b.height || (a.height === b.height && a.ordinal < b.ordinal)
}

export function isWithin(place: Position, { from, until }: Pick<Stretch, 'from' | 'until'>): boolean {
  return !isBefore(place, from) && isBefore(place, until)
}

/** The command that makes the same document again from the same facts. */
export function commandOf(
  kind: string,
  { chain, term, first, last, asOf }: Stretch,
  locale: string,
  multisig: string | null = null,
): string {
  if (multisig !== null) return `npm run report -- ${kind} --chain ${chain} --multisig ${multisig} --no-notes --lang ${locale}`
  const range = term?.name == null ? `--from ${first.height} --to ${last.height}` : `--term ${term.name}`
  const seen = asOf === null ? '' : ` --as-of ${asOf.height}`
  return `npm run report -- ${kind} --chain ${chain} ${range}${seen} --no-notes --lang ${locale}`
}
