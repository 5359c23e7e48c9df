import * as z from 'zod/mini'
import { ApiError } from '../../graphql/api-error.js'
import { ours } from '../../graphql/client.js'

const problem = z.object({ error: z.object({ code: z.string(), message: z.string(), errorId: z.optional(z.string()) }) })

/** Signs in: the browser keeps the session in a cookie that this page cannot read. False when name and password are not accepted. */
export async function signIn(name: string, password: string): Promise<boolean> {
  const answer = await send('POST', { name, password })
  if (answer.ok) return true
  if (answer.status === 401) return false
  throw await failureOf(answer)
}

export async function signOut(): Promise<void> {
  const answer = await send('DELETE')
  if (!answer.ok) throw await failureOf(answer)
}

async function send(method: 'POST' | 'DELETE', body?: object): Promise<Response> {
  try {
    return await fetch('/session', {
      method,
      headers: { ...ours, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new ApiError('unreachable', cause instanceof Error ? cause.message : String(cause))
  }
}

async function failureOf(answer: Response): Promise<ApiError> {
  const read = problem.safeParse(await answer.json().catch(() => undefined))
  if (!read.success) return new ApiError('unreadable', `HTTP ${answer.status}`)
  const { message, errorId } = read.data.error
  return new ApiError(errorId === undefined ? 'refused' : 'broken', message, errorId)
}
