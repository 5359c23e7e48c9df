import { type Database, dailyDigests, findSession, findToken } from '@secretariat/db'
import type { Context, HonoRequest } from 'hono'
import { getCookie } from 'hono/cookie'
import { z } from 'zod'
import { type Caller, stranger, type Viewer } from '../caller.js'
import { forgeryOf } from './same-site.js'

export interface Access {
  /** Undefined where nobody can sign in. */
  readonly write: Database | undefined
  /** The address that people see, `https://secretariat.example`, where the server hears another one. */
  readonly origin: string | undefined
  /** How many proxies of ours stand before the server and name who called them. */
  readonly proxies: number
}

export type Callers = ReturnType<typeof callers>

/** Learns who sends a request. */
export function callers({ write, origin, proxies }: Access) {
  const digest = write && dailyDigests(write)
  return {
    digest,
    async callerOf(c: Context): Promise<Caller> {
      const forged = forgeryOf(c.req, origin)
      if (write === undefined || digest === undefined) return { ...stranger, forged }
      const address = c.req.method === 'GET' ? null : await digest(addressOf(c, proxies))
      // A cookie comes along with whatever page sends the request; a token is sent by who knows it.
      return { viewer: await viewerOf(write, c), address, forged }
    },
    /** Whom a stream belongs to, for as long as it is open. */
    clientOf: (c: Context) => addressOf(c, proxies),
    addressDigest: (c: Context) => digest?.(addressOf(c, proxies)),
    isSecure: (c: Context) => (origin ?? c.req.url).startsWith('https:') || c.req.header('x-forwarded-proto') === 'https',
  }
}

async function viewerOf(write: Database, c: Context): Promise<Viewer | undefined> {
  const token = bearerOf(c.req)
  if (token !== undefined) {
    const found = await findToken(write, token)
    return found && { name: found.name, role: found.role, via: 'token' }
  }
  const secret = sessionOf(c)
  const found = secret === undefined ? undefined : await findSession(write, secret)
  return found && { ...found, via: 'session' }
}

function bearerOf(request: HonoRequest): string | undefined {
  return /^Bearer ([\w-]{20,100})$/i.exec(request.header('authorization') ?? '')?.[1]
}

export const cookieName = 'secretariat_session'

/** The secret of the session that the browser sent. Over https the name alone proves that no other host has set it. */
export function sessionOf(c: Context): string | undefined {
  return getCookie(c, cookieName, 'host') ?? getCookie(c, cookieName)
}

const connection = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) })

/** Where the request came from; what its headers say of that counts only from proxies of ours. */
function addressOf(c: Context, proxies: number): string {
  const direct = connection.safeParse(c.env).data?.incoming.socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return direct
  return (
    c.req
      .header('x-forwarded-for')
      ?.split(',')
      .map((part) => part.trim())
      .at(-proxies) ?? direct
  )
}
