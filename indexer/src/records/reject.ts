/** Something in a file that did not become what it should: where it stands, and what was done about it. */
export interface Reject {
  readonly file: string
  readonly line: number
  /** Counted in characters from 1 in a JSON file; the number of the column in a table. */
  readonly column: number
  readonly reason: string
  /** `row`: the whole row stays out. `cell`: the row is in, this one of its values counts as not stated. */
  readonly consequence: 'row' | 'cell'
  /** What stands there, shortened. */
  readonly text: string
}

const LONGEST = 120

/** Text as a report of rejects shows it. */
export function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
