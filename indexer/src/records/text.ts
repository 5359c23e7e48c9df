import { createReadStream } from 'node:fs'
import { UsageError } from '@secretariat/shared'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The characters of a text file, piece by piece, whatever its byte-order mark says; a file that is not text is refused with the place. */
export async function* readText(path: string, file: string): AsyncGenerator<string> {
  let encoding: Encoding | undefined
  let line = 1
  let rest: Uint8Array = Buffer.alloc(0)
  for await (const bytes of open(path, file)) {
    const pending: Uint8Array = Buffer.concat([rest, bytes])
    encoding ??= encodingOf(pending)
    const end = encoding === 'utf-8' ? wholeCharacters(pending) : pending.length - (pending.length % 2)
    rest = pending.subarray(end)
    const text = decode(pending.subarray(0, end), encoding, file, line)
    line += countLines(text)
    if (text !== '') yield text
  }
  if (rest.length > 0) decode(rest, encoding ?? 'utf-8', file, line)
}

async function* open(path: string, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** How many bytes end with a whole character; a sequence that has only begun waits for its rest. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function decode(bytes: Uint8Array, encoding: Encoding, file: string, line: number): string {
  const text = decoded(bytes, encoding)
  const wrong = text === undefined ? new TextDecoder(encoding).decode(bytes) : text
  const at = text === undefined ? wrong.indexOf('\uFFFD') : wrong.indexOf('\0')
  if (text !== undefined && at < 0) return text
  const before = wrong.slice(0, Math.max(at, 0))
  const column = before.length - before.lastIndexOf('\n')
  const what = text === undefined ? `not ${encoding.toUpperCase()}` : 'a NUL character'
  throw new UsageError(`${file} line ${line + countLines(before)}, column ${column}: ${what}; save the file as UTF-8 and import it again`)
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // The place of the wrong byte is looked for by the caller.
    return undefined
  }
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
