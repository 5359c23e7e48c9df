export const pageSize = 25

interface Cursors {
  readonly after?: string | undefined
  readonly before?: string | undefined
}

/** A page by keyset: what follows a cursor, or what precedes one. */
export function pageOf({ after, before }: Cursors) {
  if (before !== undefined) return { last: pageSize, before }
  return { first: pageSize, ...(after === undefined ? {} : { after }) }
}
