import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a receiver does with one message. `reset`: it takes the message and cuts the line; `hang`: it takes it and says nothing. */
export type Reaction =
  | { readonly as: 'answer'; readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly as: 'hang' }
  | { readonly as: 'reset' }

/** A message as it arrived. */
export interface Received {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export interface Receiver {
  readonly url: string
  /** Everything that arrived, in order, whatever was answered. */
  readonly received: readonly Received[]
  close(): Promise<void>
}

/** A server that answers as it is told. */
export async function openReceiver(react: (message: Received, count: number) => Reaction): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    void take(request).then((message) => {
      received.push(message)
      respond(react(message, received.length), response)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  // Safety: it listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function take(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() }
}

function respond(reaction: Reaction, response: ServerResponse): void {
  if (reaction.as === 'hang') return
  if (reaction.as === 'reset') return void response.socket?.destroy()
  response.writeHead(reaction.status, reaction.headers).end(reaction.body ?? '')
}
