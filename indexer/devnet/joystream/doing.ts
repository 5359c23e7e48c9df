import type { Call } from '../substrate/scale.js'
import { type Change, emit, type Language } from '../world/doing.js'
import type { JoystreamLedger, LedgerDecree, LedgerRemark } from './ledger.js'

/** Writes into the ledger what happened; kept until the block is final. */
export type Entry = (ledger: JoystreamLedger) => void

/** Where the rules write down what they do while a block is made. */
export interface Doing {
  readonly height: number
  readonly language: Language
  readonly events: Call[]
  readonly changes: Change[]
  readonly deeds: Entry[]
  /** The proposal that is being carried out. */
  proposal: number | undefined
  hasNewCode: boolean
}

/** An event whose fields have no names: they are given in order. */
export function tell(doing: Doing, pallet: string, name: string, ...values: readonly Call['args'][string][]): void {
  emit(doing, pallet, name, Object.fromEntries(values.map((value, i) => [`_${i}`, value])))
}

export function decree({ deeds, height }: Doing, said: Pick<LedgerDecree, 'decree'> & Partial<LedgerDecree>): void {
  deeds.push(({ decrees }) => decrees.push({ block: height, text: null, length: null, account: null, amount: null, ...said }))
}

export function remark({ deeds, height }: Doing, said: Pick<LedgerRemark, 'role' | 'message'> & Partial<LedgerRemark>): void {
  const nobody = { group: null, worker: null, member: null, account: null, amount: null }
  deeds.push(({ remarks }) => remarks.push({ block: height, ...nobody, ...said }))
}

/** The newest entry of a list that grows in order; the rules enter nothing into what was not begun. */
export function newest<T>(list: readonly T[]): T {
  const last = list.at(-1)
  if (last === undefined) throw new RangeError('The ledger has no such entry')
  return last
}

export function found<T>(list: readonly T[], matches: (item: T) => boolean): T {
  const item = list.findLast(matches)
  if (item === undefined) throw new RangeError('The ledger has no such entry')
  return item
}

export const textHex = (text: string): string => `0x${Buffer.from(text, 'utf8').toString('hex')}`
