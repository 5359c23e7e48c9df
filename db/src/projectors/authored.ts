import type { Entry } from '@secretariat/shared'

/** The columns that say who stated a row, when, and where in the order of entries. */
export function authored({ seq, author, at }: Entry) {
  return { seq, author, at }
}
