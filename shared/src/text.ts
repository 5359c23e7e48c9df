import { z } from 'zod'

/** Bytes: `0x` and two digits for each. */
export const hexSchema = z.string().regex(/^0x([0-9a-f]{2})*$/, 'not hex')

/**
 * Words that somebody sent to a chain, which keeps bytes and promises nothing about them: the text where they are UTF-8
 * that a database can hold, else the bytes themselves.
 */
export const textSchema = z.union([z.string(), z.object({ hex: hexSchema })])
export type Text = z.infer<typeof textSchema>
