import type { ReceiptStatus } from './contract.js'
import { sha256, toHex } from './hash.js'
import type { Announcement, Header } from './header.js'

/** A transaction in a block: its bytes, or the id of one that was sent before and came to its end here. */
export interface Receipt {
  readonly id: string
  readonly status: ReceiptStatus
  readonly packed: Uint8Array | undefined
}

export interface Block {
  readonly height: number
  readonly id: string
  readonly header: Header
  readonly receipts: readonly Receipt[]
  /** As its producer knew them. */
  readonly irreversible: number
  readonly proposed: number
}

/** Blocks of the true chain. A block without transactions takes some sixty bytes; the rest of it is worked out when somebody asks. */
export interface BlockStore {
  readonly height: number
  add(block: Block): void
  at(height: number): Block | undefined
  id(height: number): string
  slot(height: number): number
  irreversible(height: number): number
}

const NOWHERE = '0'.repeat(64)
const WORDS = 6
const ID_BYTES = 32

/** The first block names the chain where others have a root of what happened in them. */
export function createBlockStore(chainId: string): BlockStore {
  let ids = new Uint8Array(ID_BYTES * 1024)
  let words = new Uint32Array(WORDS * 1024)
  let height = 0
  const names: string[] = []
  const numbers = new Map<string, number>()
  const receipts = new Map<number, readonly Receipt[]>()
  const announcements = new Map<number, Announcement>()
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? names.push(name) - 1
    numbers.set(name, number)
    return number
  }
  const word = (at: number, place: number) => words[at * WORDS + place] ?? 0
  const id = (at: number) => (at < 1 || at > height ? NOWHERE : toHex(ids.subarray(at * ID_BYTES, (at + 1) * ID_BYTES)))
  return {
    get height() {
      return height
    },
    add(block) {
      height = block.height
      if ((height + 1) * WORDS > words.length) [ids, words] = [doubled(ids), doubled32(words)]
      const { slot, producer, confirmed, scheduleVersion, announced } = block.header
      ids.set(Buffer.from(block.id, 'hex'), height * ID_BYTES)
      words.set([slot, numberOf(producer), confirmed, scheduleVersion, block.irreversible, block.proposed], height * WORDS)
      if (block.receipts.length > 0) receipts.set(height, block.receipts)
      if (announced !== undefined) announcements.set(height, announced)
    },
    at(at) {
      if (at < 1 || at > height) return undefined
      const held = receipts.get(at) ?? []
      const said = { slot: word(at, 0), producer: names[word(at, 1)] ?? '', confirmed: word(at, 2), scheduleVersion: word(at, 3) }
      const rooted = withRoots({ ...said, previous: id(at - 1), announced: announcements.get(at) }, held)
      const header = at === 1 ? { ...rooted, actionRoot: chainId } : rooted
      return { height: at, id: id(at), header, receipts: held, irreversible: word(at, 4), proposed: word(at, 5) }
    },
    id,
    slot: (at) => word(at, 0),
    irreversible: (at) => word(at, 4),
  }
}

function doubled(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(bytes.length * 2)
  grown.set(bytes)
  return grown
}

function doubled32(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(words.length * 2)
  grown.set(words)
  return grown
}

/**
 * Something stands where a real chain has the roots of its Merkle trees: it follows from the content, and nobody can
 * prove anything with it. Where nothing happened it is the parent's id backwards, because a hash more would double the work.
 */
export function withRoots(header: Omit<Header, 'transactionRoot' | 'actionRoot'>, receipts: readonly Receipt[]): Header {
  const { previous } = header
  if (receipts.length === 0)
    return { ...header, transactionRoot: NOWHERE, actionRoot: Buffer.from(previous, 'hex').reverse().toString('hex') }
  const transactionRoot = toHex(sha256(receipts.map(({ id, status }) => `${id}${status}`).join()))
  return { ...header, transactionRoot, actionRoot: toHex(sha256(`${previous}${transactionRoot}`)) }
}
