import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { UsageError } from '@secretariat/shared'

/** A password, typed twice without an echo, or the first line of stdin where nobody types. Never an argument: those are seen by others. */
export async function readPassword(): Promise<string> {
  const { stdin } = process
  if (!stdin.isTTY) {
    for await (const line of createInterface({ input: stdin })) return line
    throw new UsageError('No password came in; type it at a terminal, or send it as the first line of stdin', 2)
  }
  const [first, second] = [await typed('Password: '), await typed('Once more: ')]
  if (first !== second) throw new UsageError('These are two different passwords; nothing was changed', 2)
  return first
}

/** Something that nobody may look at: typed without an echo, or the first line of stdin. */
export async function readSecret(question: string): Promise<string> {
  const { stdin } = process
  if (stdin.isTTY) return await typed(question)
  for await (const line of createInterface({ input: stdin })) return line.trim()
  throw new UsageError('Nothing came in; type it at a terminal, or send it as the first line of stdin', 2)
}

function typed(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(question)
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('SIGINT', () => lines.close())
    lines.once('close', () => {
      process.stderr.write('\n')
      reject(new UsageError('Interrupted; nothing was changed'))
    })
  })
}
