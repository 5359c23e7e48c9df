import { type Actor, audit, closeSession, type Database, isAccount, openSession, sessionLife, signIn } from '@secretariat/db'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { actorOf } from '../caller.js'
import { type Callers, cookieName, sessionOf } from './callers.js'

const credentials = z.strictObject({ name: z.string().min(1).max(64), password: z.string().min(1).max(1024) })

/** Said of a wrong name, a wrong password and too many attempts alike: none of them is anybody's business. */
const refused = 'The name or the password is wrong, or there were too many attempts: wait a little and try again'

/** POST /session signs in, DELETE /session signs out. The secret of a session travels in a cookie that no script can read. */
export function sessionRoutes(write: Database | undefined, callers: Callers): Hono {
  const routes = new Hono()
  routes.use('/session', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  routes.post('/session', bodyLimit({ maxSize: 4096, onError: (c) => refusal(c, 413, 'BAD_USER_INPUT', 'At most 4 kB') }), async (c) => {
    const { forged } = await callers.callerOf(c)
    if (forged !== undefined) return refusal(c, 403, 'FORBIDDEN', forged)
    if (write === undefined) return refusal(c, 403, 'FORBIDDEN', 'This installation only reads')
    const given = credentials.safeParse(await c.req.json().catch(() => undefined))
    if (!given.success) return refusal(c, 400, 'BAD_USER_INPUT', 'Send {"name": …, "password": …}')
    return await enter(c, write, callers, given.data)
  })
  routes.delete('/session', async (c) => {
    const caller = await callers.callerOf(c)
    if (caller.forged !== undefined) return refusal(c, 403, 'FORBIDDEN', caller.forged)
    const secret = sessionOf(c)
    if (write !== undefined && secret !== undefined) {
      await closeSession(write, secret)
      if (caller.viewer?.via === 'session') await audit(write, actorOf(caller), { action: 'session.closed' })
    }
    forgetCookies(c)
    return c.body(null, 204)
  })
  return routes
}

async function enter(
  c: Context,
  write: Database,
  { digest, addressDigest, isSecure }: Callers,
  { name, password }: z.infer<typeof credentials>,
) {
  const [account = '', address = ''] = await Promise.all([digest?.(`name ${name}`), addressDigest(c)])
  const entered = await signIn(write, { name, password, account, address })
  const actor: Actor = { name: null, via: 'none', address }
  if (typeof entered === 'string') {
    // Only names that there are: what else was typed may be a password.
    const subject = (await isAccount(write, name)) ? name : null
    await audit(write, actor, { action: 'session.opened', outcome: 'refused', reason: entered, subject })
    return refusal(c, 401, 'UNAUTHENTICATED', refused)
  }
  const before = sessionOf(c)
  if (before !== undefined) await closeSession(write, before)
  const secret = await openSession(write, entered.name)
  await audit(write, { ...actor, name: entered.name, via: 'session' }, { action: 'session.opened' })
  const secure = isSecure(c)
  setCookie(c, cookieName, secret, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: sessionLife.longestSeconds,
    ...(secure && { secure, prefix: 'host' }),
  })
  return c.json({ viewer: { name: entered.name, role: entered.role.toUpperCase() } })
}

function forgetCookies(c: Context): void {
  deleteCookie(c, cookieName, { path: '/' })
  deleteCookie(c, cookieName, { path: '/', secure: true, prefix: 'host' })
}

function refusal(c: Context, status: 400 | 401 | 403 | 413, code: string, message: string): Response {
  return c.json({ error: { code, message } }, status)
}
