/** Collects SCALE's building blocks. Own to the devnet, so that a mistake in the reader cannot hide behind the same mistake here. */
export class ScaleWriter {
  #bytes = Buffer.allocUnsafe(256)
  #length = 0

  /** Makes room for `size` more bytes and says where they begin. */
  #reserve(size: number): number {
    const start = this.#length
    this.#length += size
    if (this.#length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * this.#length)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    return start
  }

  u8(value: number): void {
    const at = this.#reserve(1)
    this.#bytes[at] = value
  }

  u32(value: number): void {
    const at = this.#reserve(4)
    this.#bytes.writeUInt32LE(value, at)
  }

  u64(value: number | bigint): void {
    const at = this.#reserve(8)
    this.#bytes.writeBigUInt64LE(BigInt(value), at)
  }

  /** An unsigned integer of `size` bytes, little end first; negative ones as their two's complement. */
  uint(value: number | bigint, size: number): void {
    if (size === 1) this.u8(Number(BigInt.asUintN(8, BigInt(value))))
    else if (size === 4) this.u32(Number(BigInt.asUintN(32, BigInt(value))))
    else {
      let rest = BigInt.asUintN(8 * size, BigInt(value))
      for (let i = 0; i < size; i++, rest >>= 8n) this.u8(Number(rest & 0xffn))
    }
  }

  /** SCALE's compact integer: one, two or four bytes, or a length and that many. */
  compact(value: number | bigint): void {
    const wide = BigInt(value)
    if (wide < 1n << 6n) this.u8(Number(wide) * 4)
    else if (wide < 1n << 14n) this.uint(wide * 4n + 1n, 2)
    else if (wide < 1n << 30n) this.u32(Number(wide) * 4 + 2)
    else {
      const size = Math.max(4, Math.ceil(wide.toString(16).length / 2))
      this.u8((size - 4) * 4 + 3)
      this.uint(wide, size)
    }
  }

  bytes(bytes: Uint8Array): void {
    const at = this.#reserve(bytes.length)
    this.#bytes.set(bytes, at)
  }

  /** Bytes with their number before them. */
  sized(bytes: Uint8Array): void {
    this.compact(bytes.length)
    this.bytes(bytes)
  }

  text(text: string): void {
    this.sized(Buffer.from(text, 'utf8'))
  }

  finish(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(0, this.#length))
  }
}

/** `0x` and two digits per byte. */
export function bytesToHex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
}

/** The bytes of hex with `0x`; anything else is refused. */
export function hexToBytes(hex: string): Uint8Array {
  const bytes = Buffer.from(hex.slice(2), 'hex')
  if (!hex.startsWith('0x') || bytes.length * 2 + 2 !== hex.length) throw new RangeError(`Not hex: ${hex.slice(0, 40)}`)
  return bytes
}
