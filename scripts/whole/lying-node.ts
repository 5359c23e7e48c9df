import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'

const requestSchema = z.object({ id: z.number(), method: z.string(), params: z.array(z.unknown()) })
const answerSchema = z.looseObject({ id: z.number().optional(), result: z.unknown() })

/** What a node says instead of the truth. */
export type Lie = (method: string, params: readonly unknown[], result: unknown) => unknown

/** Stands before a real node and changes its answers. */
export async function startLyingNode(url: string, lie: Lie): Promise<{ readonly url: string; stop(): void }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('connection', (client) => relay(client, new WebSocket(url), lie))
  await once(server, 'listening')
  return {
    // Safety: a server that listens on a port has an address with one.
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}

function relay(client: WebSocket, node: WebSocket, lie: Lie): void {
  const asked = new Map<number, z.infer<typeof requestSchema>>()
  const opened = once(node, 'open')
  client.on('message', async (data) => {
    const text = data.toString()
    for (const request of z.array(requestSchema).parse([JSON.parse(text)].flat())) asked.set(request.id, request)
    await opened
    node.send(text)
  })
  node.on('message', (data) => {
    const answers: unknown = JSON.parse(data.toString())
    const changed = Array.isArray(answers) ? answers.map((answer) => change(answer, asked, lie)) : change(answers, asked, lie)
    client.send(JSON.stringify(changed))
  })
  client.on('close', () => node.terminate())
}

function change(answer: unknown, asked: Map<number, z.infer<typeof requestSchema>>, lie: Lie): unknown {
  const parsed = answerSchema.parse(answer)
  const request = parsed.id === undefined ? undefined : asked.get(parsed.id)
  return request === undefined || parsed.result === undefined
    ? answer
    : { ...parsed, result: lie(request.method, request.params, parsed.result) }
}
