import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** Files whose name carries a hash of their content never change under that name. */
const hashed = /\/assets\/.+-[\w-]{8,}\.\w+$/

/** The built dashboard. Addresses of its pages are answered with index.html, which shows the page; missing files are not found. */
export function siteRoutes(staticDir: string): Hono {
  const routes = new Hono()
  if (!existsSync(join(staticDir, 'index.html'))) return routes
  routes.use(
    serveStatic({
      root: staticDir,
      onFound: (path, c) => c.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    }),
  )
  const page = serveStatic({ root: staticDir, path: 'index.html', onFound: (_, c) => c.header('cache-control', 'no-cache') })
  routes.get('*', (c, next) => (isPage(c.req.path) ? page(c, next) : next()))
  return routes
}

/** Pages have no file extension in their last part. A key has colons, which no file has, and may end with a dot and letters as names do. */
function isPage(path: string): boolean {
  const isFile = /\.\w+$/.test(path) && !/(:|%3a)[^/]*$/i.test(path)
  return !isFile && !/^\/(graphql|v1)(\/|$)/.test(path)
}
