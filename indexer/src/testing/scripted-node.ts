import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

export interface Request {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}
type OnFrame = (frame: Request | Request[], socket: WebSocket) => void

/** Nodes that say what a test tells them to; `stopAll` ends those that were started. */
export function scriptedNodes() {
  const servers: WebSocketServer[] = []
  return {
    async node(onFrame: OnFrame) {
      const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
      servers.push(server)
      const frames: (Request | Request[])[] = []
      server.on('connection', (socket) =>
        socket.on('message', (data) => {
          const frame: Request | Request[] = JSON.parse(data.toString())
          frames.push(frame)
          onFrame(frame, socket)
        }),
      )
      await once(server, 'listening')
      // Safety: a server that listens on a port has an address with one.
      return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, frames }
    },
    stopAll() {
      for (const server of servers.splice(0)) {
        for (const client of server.clients) client.terminate()
        server.close()
      }
    },
  }
}

function result({ id }: Request, value: unknown) {
  return { jsonrpc: '2.0', id, result: value }
}

/** Answers each question, those of a batch in the reverse order. */
export function answering(answer: (request: Request) => unknown): OnFrame {
  return (frame, socket) =>
    socket.send(
      JSON.stringify(
        Array.isArray(frame) ? frame.map((request) => result(request, answer(request))).reverse() : result(frame, answer(frame)),
      ),
    )
}
