import { z } from 'zod'
import type { Api } from '../server.js'

const answerSchema = z.object({
  data: z.json().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.json()).optional(),
      }),
    )
    .optional(),
  extensions: z.record(z.string(), z.json()).optional(),
})

/** Asks a server over its HTTP surface, as any client would; with more headers where a test needs them. */
export function asker(api: Pick<Api, 'fetch'>, more: Readonly<Record<string, string>> = {}) {
  async function answer(query: string, variables: object = {}) {
    const response = await api.fetch(
      new Request('http://api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...more },
        body: JSON.stringify({ query, variables }),
      }),
    )
    return { status: response.status, ...answerSchema.parse(await response.json()) }
  }

  return {
    answer,
    /** The data of an answer without errors. */
    async data(query: string, variables: object = {}) {
      const { data, errors } = await answer(query, variables)
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
      return data
    },
    /** The codes of the errors of an answer. */
    async codes(query: string, variables: object = {}) {
      const { errors } = await answer(query, variables)
      return errors?.map(({ extensions }) => extensions?.code) ?? []
    },
  }
}
