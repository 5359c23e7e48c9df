import type { Text } from '@secretariat/shared'
import { toHex } from './bytes.js'
import { typeAt } from './runtime.js'
import { expected, type Shape, u8, unwrapped } from './shape.js'

/** Words as a fact keeps them: text where the bytes are UTF-8 that a database can hold (it holds no NUL), else the bytes. */
export function readText(bytes: Uint8Array): Text {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? { hex: toHex(bytes) } : text
  } catch {
    // Not UTF-8.
    return { hex: toHex(bytes) }
  }
}

/** Bytes of any length, read as `make` says. */
function bytesAs<T>(make: (bytes: Uint8Array) => T): Shape<T> {
  return {
    name: 'Vec<u8>',
    mismatch(runtime, id) {
      const { def } = typeAt(runtime, unwrapped(runtime, id))
      return def.kind === 'sequence' && u8.mismatch(runtime, def.item) === undefined ? undefined : expected('Vec<u8>', runtime, id)
    },
    compile: () => (input) => make(input.slice(input.count())),
    describe: (types) => types.add('Vec<u8>', () => ({ path: [], def: { kind: 'sequence', item: u8.describe(types) } })),
  }
}

/** Bytes whose meaning is not text: another format, a program, a salt. */
export const bytes = bytesAs((value) => value)
/** Words that somebody sent. */
export const text = bytesAs(readText)

/** A name of sixteen letters, filled up with zeros. */
export const name16: Shape<Text> = {
  name: '[u8; 16]',
  mismatch(runtime, id) {
    const { def } = typeAt(runtime, unwrapped(runtime, id))
    const fits = def.kind === 'array' && def.length === 16 && u8.mismatch(runtime, def.item) === undefined
    return fits ? undefined : expected('[u8; 16]', runtime, id)
  },
  compile: () => (input) => {
    const letters = input.slice(16)
    const end = letters.indexOf(0)
    return readText(end < 0 ? letters : letters.subarray(0, end))
  },
  describe: (types) => types.add('[u8; 16]', () => ({ path: [], def: { kind: 'array', item: u8.describe(types), length: 16 } })),
}
