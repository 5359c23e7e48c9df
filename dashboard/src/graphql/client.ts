import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ApiError } from './api-error.js'
import type { Operation } from './operation.js'

const envelope = z.object({
  data: z.nullish(z.unknown()),
  errors: z.optional(z.array(z.object({ message: z.string(), extensions: z.optional(z.object({ errorId: z.optional(z.string()) })) }))),
})

/** Asks the API once. Part of an answer is no answer: a missing value must never look like an unknown one. */
export async function ask<V, T>(operation: Operation<V, T>, variables: V, signal: AbortSignal): Promise<T> {
  const response = await send({ query: operation.text, variables, operationName: operation.name }, signal)
  const body = envelope.safeParse(await response.json().catch(() => undefined))
  if (!body.success) throw new ApiError('unreadable', `HTTP ${response.status}`)
  const [problem] = body.data.errors ?? []
  if (problem) throw refusal(problem.message, problem.extensions?.errorId)
  const answer = operation.answer.safeParse(body.data.data)
  if (!answer.success) throw new ApiError('unreadable', z.prettifyError(answer.error))
  return answer.data
}

/** What the server masked has an id in its log; everything else is said to the one who asked. */
function refusal(message: string, errorId: string | undefined): ApiError {
  return new ApiError(errorId === undefined ? 'refused' : 'broken', message, errorId)
}

/** Only a page of our own can send this along with the cookie of a session. */
export const ours = { 'x-secretariat': '1' }

async function send(body: object, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...ours }
  try {
    return await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body), signal })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new ApiError('unreachable', cause instanceof Error ? cause.message : String(cause))
  }
}

/** The options of `useQuery` for one operation. */
export function asking<V, T>(operation: Operation<V, T>, variables: V) {
  return queryOptions({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
  })
}

/** The same for a list: the page before stays, paler, until the next one is here. */
export function leafing<V, T>(operation: Operation<V, T>, variables: V) {
  return queryOptions({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
    placeholderData: keepPreviousData,
  })
}

export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: (failures, error) => failures < 2 && error instanceof ApiError && error.kind === 'unreachable', staleTime: 30_000 },
    },
  })
}
