import type { Schema } from '../../schema.js'

/** The columns that the types name: the compiler refuses one too many and one too few. */
export type ColumnsOf<T extends keyof Schema> = { readonly [N in T]: { readonly [C in keyof Schema[N]]: true } }

/** Those of every row that is made from one fact. */
export const placed = { factId: true, chain: true, height: true, ordinal: true } as const
