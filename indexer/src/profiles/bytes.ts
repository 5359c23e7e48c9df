/** Reads SCALE's building blocks from a byte string, and never past its end. */
export class ByteReader {
  readonly bytes: Uint8Array
  offset = 0
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** Steps over `length` bytes and says where they began. */
  step(length: number): number {
    const start = this.offset
    if (length < 0 || start + length > this.bytes.length) {
      throw new RangeError(`${length} bytes wanted at ${start}, ${this.bytes.length - start} left`)
    }
    this.offset = start + length
    return start
  }

  u8 = (): number => this.#view.getUint8(this.step(1))
  u16 = (): number => this.#view.getUint16(this.step(2), true)
  u32 = (): number => this.#view.getUint32(this.step(4), true)
  u64 = (): bigint => this.#view.getBigUint64(this.step(8), true)
  slice = (length: number): Uint8Array => {
    const start = this.step(length)
    return this.bytes.subarray(start, start + length)
  }

  /** An unsigned integer of `size` bytes, little end first. */
  uint(size: number): bigint {
    let value = 0n
    for (let i = this.step(size) + size - 1, end = i - size; i > end; i--) value = (value << 8n) | BigInt(this.bytes[i] ?? 0)
    return value
  }

  /** SCALE's compact integer: the two lowest bits of the first byte tell its width. */
  compact(): bigint {
    const first = this.u8()
    switch (first & 3) {
      case 0:
        return BigInt(first >> 2)
      case 1:
        this.offset -= 1
        return BigInt(this.u16() >> 2)
      case 2:
        this.offset -= 1
        return BigInt(this.u32() >>> 2)
      default:
        return this.uint((first >> 2) + 4)
    }
  }

  /** A compact integer that counts items; a count the rest of the bytes cannot hold is refused by the reads that follow. */
  count(): number {
    const value = this.compact()
    if (value > 0xffffffffn) throw new RangeError(`A list of ${value} items`)
    return Number(value)
  }

  get left(): number {
    return this.bytes.length - this.offset
  }
}

/** `0x` and two digits per byte. */
export function toHex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
}

/** The bytes of a hex text with `0x`; anything else is refused. */
export function fromHex(hex: string): Uint8Array {
  if (!/^0x(?:[0-9a-f]{2})*$/i.test(hex)) throw new RangeError(`Not hex: ${hex.slice(0, 40)}`)
  return Uint8Array.from(Buffer.from(hex.slice(2), 'hex'))
}

/** Reads a value that must fill its bytes to the last one. */
export function readWhole<T>(hex: string, read: (input: ByteReader) => T): T {
  const input = new ByteReader(fromHex(hex))
  const value = read(input)
  if (input.left > 0) throw new RangeError(`${input.left} bytes left over`)
  return value
}
