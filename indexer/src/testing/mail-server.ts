import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a mail server does at one step. `drop` cuts the line, `hang` says nothing. */
export type MailReaction = 'take' | 'drop' | 'hang' | number

interface Script {
  /** To each receiver of a mail, and to the mail once it has all of it. */
  readonly receiver?: MailReaction
  readonly mail?: MailReaction
  /** Whether it offers to encrypt; its certificate is nobody's. */
  readonly encrypts?: boolean
}

export interface MailServer {
  readonly port: number
  /** Mails that arrived whole, whatever was answered. */
  readonly mails: readonly string[]
  /** Names of those who signed in. */
  readonly users: readonly string[]
  close(): Promise<void>
}

/** A mail server that answers as it is told. */
export async function openMailServer({ receiver = 'take', mail = 'take', encrypts = false }: Script = {}): Promise<MailServer> {
  const [mails, users]: [string[], string[]] = [[], []]
  const react = (reaction: MailReaction, answer: (error?: Error) => void) => {
    if (reaction === 'take') answer()
    else if (typeof reaction === 'number') answer(Object.assign(new Error('secret-address is refused'), { responseCode: reaction }))
    else if (reaction === 'drop') for (const socket of sockets) socket.destroy()
  }
  const server = new SMTPServer({
    ...{ authOptional: true, hideSTARTTLS: !encrypts, allowInsecureAuth: true, logger: false },
    onAuth: ({ username = '' }, _, done) => {
      users.push(username)
      done(null, { user: username })
    },
    onRcptTo: (_, __, done) => react(receiver, done),
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString())
        react(mail, done)
      })
    },
  })
  const sockets = new Set<{ destroy(): void }>()
  server.server.on('connection', (socket) => sockets.add(socket))
  // A line that breaks is what some of the scripts are about.
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  // Safety: it listens on a port, not on a pipe.
  const { port } = server.server.address() as AddressInfo
  const close = () => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>((closed) => server.close(() => closed()))
  }
  return { port, mails, users, close }
}
