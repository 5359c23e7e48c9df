import { Socket } from 'node:net'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Caller } from '../caller.js'
import type { Callers } from './callers.js'
import { graphiqlSecurity } from './security.js'

/** A reader that takes nothing for so long, not even the signs of life in between, is gone. */
const silenceMs = 60_000

type Answer = (request: Request, arrived: { caller: Caller; client: string }) => Response | Promise<Response>

/** GraphQL at its one address; answers of a subscription leave as they come. */
export function graphqlRoutes(answer: Answer, { callerOf, clientOf }: Pick<Callers, 'callerOf' | 'clientOf'>): Hono {
  const routes = new Hono()
  routes.use('/graphql', graphiqlSecurity)
  routes.all('/graphql', async (c) => {
    const caller = await callerOf(c)
    const response = await answer(c.req.raw, { caller, client: clientOf(c) })
    if (caller.viewer !== undefined) response.headers.set('cache-control', 'private, no-store')
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) flow(c, response)
    return response
  })
  return routes
}

const carried = z.object({ incoming: z.object({ socket: z.instanceof(Socket) }) })

/** Proxies shall pass on what they get, and a connection that has stopped ends. */
function flow(c: Context, response: Response): void {
  response.headers.set('x-accel-buffering', 'no')
  carried.safeParse(c.env).data?.incoming.socket.setTimeout(silenceMs)
}
