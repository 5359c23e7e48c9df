import { hash } from 'node:crypto'

/** Of bytes, or of a text as UTF-8. */
export const sha256 = (content: Uint8Array | string): Uint8Array => hash('sha256', content, 'buffer')

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')

export function fromHex(hex: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/i.test(hex)) throw new RangeError('Not hex')
  return Buffer.from(hex, 'hex')
}
