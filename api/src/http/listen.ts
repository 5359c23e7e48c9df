import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { UsageError } from '@secretariat/shared'
import { z } from 'zod'

const inUse = z.object({ code: z.enum(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL']) })
const reasons = {
  EADDRINUSE: (port: number) => `Port ${port} is taken; choose another one with --port`,
  EACCES: (port: number) => `Port ${port} is not allowed for this user; choose one above 1023 with --port`,
  EADDRNOTAVAIL: (_: number, host: string) => `This machine has no address ${host}; choose another one with --host`,
}

/** How long a reader may finish what it began to read. */
const patienceMs = 5000
const sweepMs = 50

/** A node HTTP server around a fetch handler, not listening yet. */
export function listen(handle: (request: Request, env: object) => Response | Promise<Response>) {
  const listener = getRequestListener(handle)
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))

  return {
    async listen(port: number, host: string): Promise<{ url: string; port: number }> {
      try {
        server.listen(port, host)
        await once(server, 'listening')
      } catch (error) {
        const known = inUse.safeParse(error)
        throw known.success ? new UsageError(reasons[known.data.code](port, host)) : error
      }
      const address = server.address()
      const chosen = typeof address === 'object' && address !== null ? address.port : port
      return { url: `http://${host.includes(':') ? `[${host}]` : host}:${chosen}`, port: chosen }
    },
    async close(): Promise<void> {
      if (!server.listening) return
      server.close()
      // A connection whose answer ends now is kept alive by its client.
      const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
      const deadline = setTimeout(() => server.closeAllConnections(), patienceMs)
      await once(server, 'close')
      clearInterval(sweep)
      clearTimeout(deadline)
    },
  }
}
