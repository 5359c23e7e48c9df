import type { Database } from '@secretariat/db'
import type { JoystreamLedger } from '@secretariat/indexer/devnet'

/** Something that happened, in plain values. */
export type Row = Readonly<Record<string, unknown>>

/** A part of a chain's history that two tellers tell in the same words. */
export interface Subject {
  told(db: Database): Promise<readonly Row[]>
  /** The same by the simulated chain's own ledger, and by nothing of what is tested. */
  truth(ledger: JoystreamLedger): readonly Row[]
}

const SHOWN = 5

/** What one teller has and the other has not; two that agree differ in nothing. */
export function differences(told: readonly Row[], truth: readonly Row[]): { readonly missing: string[]; readonly invented: string[] } {
  const open = new Map<string, number>()
  for (const line of truth.map(lineOf)) open.set(line, (open.get(line) ?? 0) + 1)
  const invented = told.map(lineOf).filter((line) => {
    const left = open.get(line) ?? 0
    if (left > 0) open.set(line, left - 1)
    return left === 0
  })
  const missing = [...open].flatMap(([line, left]) => (left > 0 ? [line] : []))
  return { missing: missing.slice(0, SHOWN), invented: invented.slice(0, SHOWN) }
}

const lineOf = (row: Row): string => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))

/** Decimal texts of the ledger and integers of the database are the same number. */
export const sum = (amounts: readonly (string | bigint)[]): bigint => amounts.reduce<bigint>((total, each) => total + BigInt(each), 0n)

export const wordsOf = (hex: string): string => {
  const bytes = Buffer.from(hex.slice(2), 'hex')
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? text : hex
}
