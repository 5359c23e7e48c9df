import type { z } from 'zod'

/** What a receiver's answer says, undefined where it is something else: then its status alone tells. */
export function parseAnswer<S extends z.ZodType>(schema: S, text: string): z.output<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
