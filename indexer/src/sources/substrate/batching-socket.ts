import { type RawData, WebSocket } from 'ws'

/** Requests in one frame. Nodes refuse batches above a limit of their own, which is seldom below this. */
const LARGEST_BATCH = 50
/** A block can carry a runtime of several megabytes, and a batch several blocks. */
const LARGEST_FRAME = 512 * 1024 * 1024

type Handler<E> = ((event: E) => void) | null

/**
 * The part of a WebSocket that @polkadot's provider uses. Requests sent in one turn of the event loop leave as one JSON-RPC batch,
 * and a batch of answers arrives as single messages: the provider asks one by one and the wire sees few frames.
 */
export class BatchingSocket {
  onopen: Handler<unknown> = null
  onclose: Handler<{ readonly code: number; readonly reason: string }> = null
  onerror: Handler<unknown> = null
  onmessage: Handler<{ readonly data: string }> = null
  readonly #socket: WebSocket
  readonly #unanswered = new Map<number, string>()
  #turn: string[] = []
  #batches = true

  constructor(url: string) {
    this.#socket = new WebSocket(url, { maxPayload: LARGEST_FRAME, handshakeTimeout: 15_000 })
    this.#socket.on('open', () => this.onopen?.({}))
    this.#socket.on('close', (code, reason) => this.onclose?.({ code, reason: reason.toString() }))
    this.#socket.on('error', (error) => this.onerror?.(error))
    this.#socket.on('message', (data) => this.#receive(data))
  }

  send(body: string): void {
    this.#turn.push(body)
    if (this.#turn.length === 1) queueMicrotask(() => this.#flush())
  }

  close(code: number): void {
    this.#socket.close(code)
    // A node that does not answer the closing handshake must not keep the process alive.
    setTimeout(() => this.#socket.terminate(), 1000).unref()
  }

  #flush(): void {
    const bodies = this.#turn
    this.#turn = []
    if (this.#socket.readyState !== WebSocket.OPEN) return
    const size = this.#batches ? LARGEST_BATCH : 1
    for (let i = 0; i < bodies.length; i += size) this.#sendFrame(bodies.slice(i, i + size))
  }

  #sendFrame(bodies: readonly string[]): void {
    const [only] = bodies
    for (const body of bodies.length > 1 ? bodies : []) this.#unanswered.set(idOf(body) ?? Number.NaN, body)
    this.#socket.send(only !== undefined && bodies.length === 1 ? only : `[${bodies.join(',')}]`)
  }

  #receive(data: RawData): void {
    const messages = messagesIn(data.toString())
    if (messages === undefined) this.#socket.terminate()
    else for (const message of messages) this.#pass(message)
  }

  #pass(message: string): void {
    const id = idOf(message)
    // An error without an id answers a batch as a whole: this node takes single requests only.
    if (this.#unanswered.size > 0 && id === null && Object(parse(message)).error !== undefined) this.#sendSingly()
    else this.#deliver(message)
    if (id !== null) this.#unanswered.delete(id)
  }

  #deliver(message: string): void {
    try {
      this.onmessage?.({ data: message })
    } catch {
      // The provider could not parse it: not JSON is no answer, and the caller gives up the connection.
      this.#socket.terminate()
    }
  }

  #sendSingly(): void {
    this.#batches = false
    const bodies = [...this.#unanswered.values()]
    this.#unanswered.clear()
    for (const body of bodies) this.#socket.send(body)
  }
}

/**
 * The messages in a frame, as text: the provider parses each of them, so here a batch is only cut. A message begins with its
 * version, as that of every known node does; `,{"jsonrpc":` stands nowhere else, because quotes inside of texts are escaped.
 * A batch that is written in another way is parsed. Undefined for what is not JSON.
 */
export function messagesIn(frame: string): readonly string[] | undefined {
  if (frame.startsWith('[{"jsonrpc":') && frame.endsWith('}]')) return frame.slice(1, -1).split(/,(?=\{"jsonrpc":)/)
  const answer = parse(frame)
  if (!Array.isArray(answer)) return answer === undefined ? undefined : [frame]
  return answer.map((each) => JSON.stringify(each))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is no answer; the caller gives up the connection.
    return undefined
  }
}

/** The number of a message, read where nodes and the provider write it; elsewhere by parsing the whole. */
function idOf(message: string): number | null {
  const [, found] = /^\{(?:"jsonrpc":"2.0",)?"id":(\d+),/.exec(message) ?? /,"id":(\d+)\}$/.exec(message.slice(-32)) ?? []
  const id: unknown = found === undefined ? Object(parse(message)).id : Number(found)
  return typeof id === 'number' ? id : null
}
