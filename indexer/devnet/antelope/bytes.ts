/** Bytes in the order of the wire: everything little-endian, lengths as varuint. */
export class ByteWriter {
  #bytes = new Uint8Array(128)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  /** Makes room and says where it begins. */
  #take(count: number): number {
    const at = this.#length
    this.#length += count
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(this.#length * 2)
      grown.set(this.#bytes)
      this.#bytes = grown
      this.#view = new DataView(grown.buffer)
    }
    return at
  }

  u8(value: number): void {
    const at = this.#take(1)
    this.#view.setUint8(at, value)
  }
  u16(value: number): void {
    const at = this.#take(2)
    this.#view.setUint16(at, value, true)
  }
  u32(value: number): void {
    const at = this.#take(4)
    this.#view.setUint32(at, value, true)
  }
  u64(value: bigint): void {
    const at = this.#take(8)
    this.#view.setBigUint64(at, BigInt.asUintN(64, value), true)
  }
  f64(value: number): void {
    const at = this.#take(8)
    this.#view.setFloat64(at, value, true)
  }
  varuint(value: number): void {
    let left = value
    for (; left >= 0x80; left = Math.floor(left / 0x80)) this.u8((left & 0x7f) | 0x80)
    this.u8(left)
  }
  raw(bytes: Uint8Array): void {
    const at = this.#take(bytes.length)
    this.#bytes.set(bytes, at)
  }
  /** With their length before them. */
  bytes(bytes: Uint8Array): void {
    this.varuint(bytes.length)
    this.raw(bytes)
  }
  text(text: string): void {
    this.bytes(Buffer.from(text, 'utf8'))
  }
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Reads what `ByteWriter` writes; too few bytes are a RangeError. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }
  raw(count: number): Uint8Array {
    if (count > this.left) throw new RangeError('The bytes end too early')
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }
  #step(count: number): number {
    this.#at += count
    return this.#at - count
  }
  u8(): number {
    return this.#view.getUint8(this.#step(1))
  }
  u16(): number {
    return this.#view.getUint16(this.#step(2), true)
  }
  u32(): number {
    return this.#view.getUint32(this.#step(4), true)
  }
  u64(): bigint {
    return this.#view.getBigUint64(this.#step(8), true)
  }
  f64(): number {
    return this.#view.getFloat64(this.#step(8), true)
  }
  varuint(): number {
    let value = 0
    for (let place = 1; ; place *= 0x80) {
      const byte = this.u8()
      value += (byte & 0x7f) * place
      if (byte < 0x80) return value
    }
  }
  bytes(): Uint8Array {
    return this.raw(this.varuint())
  }
  text(): string {
    return Buffer.from(this.bytes()).toString('utf8')
  }
}
