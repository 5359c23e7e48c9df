import type * as z from 'zod/mini'

/** A GraphQL query or mutation with the shape its answer must have; a test holds every one of them against the API's schema. */
export interface Operation<Variables, Answer> {
  readonly name: string
  readonly text: string
  readonly answer: z.ZodMiniType<Answer>
  /** Never set: it carries the type of the variables. */
  readonly variables?: Variables
}

export function operation<Variables extends object = Record<string, never>>() {
  return <Answer>(text: string, answer: z.ZodMiniType<Answer>): Operation<Variables, Answer> => {
    const name = /^\s*(?:query|mutation) (\w+)/.exec(text)?.[1]
    if (name === undefined) throw new TypeError(`An operation needs a name: ${text}`)
    return { name, text, answer }
  }
}
