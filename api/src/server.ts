import { randomUUID } from 'node:crypto'
import type { Schema, Vault } from '@secretariat/db'
import { RetryableError } from '@secretariat/shared'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { exportRoutes } from './exports/routes.js'
import { feedRoutes } from './feeds/routes.js'
import { callers } from './http/callers.js'
import { contactRoutes } from './http/contacts.js'
import { documentRoutes } from './http/documents.js'
import { callersError, unexpected } from './http/errors.js'
import { graphqlHandler } from './http/graphql.js'
import { graphqlRoutes } from './http/graphql-routes.js'
import { healthRoutes } from './http/health.js'
import { listen } from './http/listen.js'
import { serverMeters } from './http/metrics.js'
import { security } from './http/security.js'
import { sessionRoutes } from './http/session.js'
import { siteRoutes } from './http/site.js'
import { type SeatLimits, standardSeats } from './live/seats.js'
import { streamsOf } from './live/streams.js'
import { type LagLimit, standardLag } from './modules/meta/readiness.js'
import { schema } from './schema.js'

export interface ApiOptions {
  /** Connected with a role that reads. */
  readonly db: Kysely<Schema>
  /** Connected with a role that may append entries; without it nobody can sign in, and nothing can be changed. */
  readonly write?: Kysely<Schema>
  readonly logger: Logger
  /** Whether the chains are simulated ones; every page says so. */
  readonly demo: boolean
  /** The built dashboard; without it the server answers machines only. */
  readonly staticDir?: string
  readonly lagLimit?: LagLimit
  /** The address that people see, where it is not the one the server hears: `https://secretariat.example`. */
  readonly origin?: string
  /** Proxies of ours before the server, which say who called them. */
  readonly proxies?: number
  /** How many streams may be open at once. */
  readonly seats?: SeatLimits
  /** Encrypts secrets of channels; without it channels can be seen and not changed. */
  readonly vault?: Vault
}

/** An address that is served. */
export interface Listening {
  readonly url: string
  readonly port: number
}

export interface Api {
  readonly fetch: (request: Request) => Promise<Response>
  /** Serves on this port, 0 for a free one; a UsageError when it cannot be had. */
  readonly listen: (port: number, host: string) => Promise<Listening>
  /** Answers what was asked, then stops; the database stays open. */
  readonly close: () => Promise<void>
}

/** The one server: GraphQL, health, meters, exports and the dashboard. */
export function createApi(options: ApiOptions): Api {
  const { db, write, logger, demo, staticDir, lagLimit = standardLag, origin, proxies = 0, vault, seats = standardSeats } = options
  const app = new Hono()
  const streams = streamsOf(db, logger, seats)
  const meters = serverMeters(db, streams.open)
  const known = callers({ write, origin, proxies })
  let heardAt: string | undefined
  const address = () => origin ?? heardAt
  const yoga = graphqlHandler({ schema, db, write, logger, demo, dashboard: address, vault, streams })
  app.use(async (c, next) => {
    await next()
    meters.requests.inc({ route: routeOf(c.req.path), method: c.req.method, status: c.res.status })
  })
  app.use(security)
  app.use(compress())
  // Whatever is read here is public: any page may read it, none with a visitor's credentials.
  for (const path of ['/graphql', '/v1/*', '/documents/*', '/status.json'])
    app.use(path, cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'] }))
  app.route('/', graphqlRoutes(yoga.fetch, known))
  app.route('/', sessionRoutes(write, known))
  app.route('/', healthRoutes({ db, demo, lagLimit }))
  app.get('/metrics', async (c) => c.body(await meters.scrape(), 200, { 'content-type': meters.contentType }))
  app.route('/', exportRoutes(db, known))
  app.route('/', feedRoutes(db, address))
  app.route('/', contactRoutes({ write, vault }, known))
  app.route('/', documentRoutes(db))
  if (staticDir !== undefined) app.route('/', siteRoutes(staticDir))
  app.notFound((c) => c.json({ error: { code: 'NOT_FOUND', message: `Nothing is at ${c.req.path}` } }, 404))
  app.onError((error, c) => failed(error, c, logger))
  const server = listen((request, env) => app.fetch(request, env))
  return {
    ...server,
    fetch: async (request) => app.fetch(request),
    listen: async (port, host) => {
      const listening = await server.listen(port, host)
      heardAt = listening.url
      return listening
    },
    close: async () => {
      await streams.close()
      await server.close()
    },
  }
}

/** Addresses by their kind, so that the number of meters stays small whatever is asked for. */
function routeOf(path: string): string {
  return /^\/(graphql|health|ready|status\.json|metrics|v1\/\w+\.(csv|json|atom)|documents\/\w+\.(md|pdf))$/.test(path) ? path : 'site'
}

const statuses: Readonly<Record<string, 401 | 403>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 }

function statusOf(code: unknown): 400 | 401 | 403 {
  return statuses[String(code)] ?? 400
}

function failed(error: Error, c: Context, logger: Logger): Response {
  const theirs = callersError(error)
  if (theirs !== undefined)
    return c.json({ error: { code: theirs.extensions.code, message: theirs.message } }, statusOf(theirs.extensions.code))
  const errorId = randomUUID()
  logger.error({ errorId, err: error, path: c.req.path }, 'A request failed')
  return c.json({ error: { code: 'INTERNAL', errorId, message: unexpected } }, error instanceof RetryableError ? 503 : 500)
}
