import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils'
import { type FactOf, type KeptAction, type StatedAction, Timestamp } from '@secretariat/shared'
import { z } from 'zod'
import type { UnpackedTransaction } from './profile.js'

/** Bytes beyond which hex is kept as a digest: code is hundreds of kilobytes, and every sample of an open proposal would repeat it. */
const mostBytes = 1024

/** Fields that are always digests, however short: their hash is what the chain answers by, and what proves the effect. */
const digested: Readonly<Record<string, string>> = { 'eosio/setcode': 'code', 'eosio/setabi': 'abi' }

type Json = z.infer<ReturnType<typeof z.json>>
const record = z.record(z.string(), z.json())

/** A transaction in the form of facts. */
export function keepTransaction({ expiration, actions, ...rest }: UnpackedTransaction): FactOf<'multisig.proposed'>['transaction'] {
  return { ...rest, expiration: Timestamp(expiration), actions: actions.map(keepAction) }
}

/** An action in the form of facts: what is read from it whole, except bytes that nobody reads and nothing can hold. */
export function keepAction({ hex, data, ...action }: StatedAction): KeptAction {
  const size = (hex.length - 2) / 2
  const fields = record.safeParse(data)
  const always = digested[`${action.account}/${action.name}`]
  const kept = fields.success
    ? Object.fromEntries(Object.entries(fields.data).map(([name, value]) => [name, keepValue(value, name === always)]))
    : data
  return { ...action, data: kept, hex: size > mostBytes ? null : hex, size }
}

function keepValue(value: Json, always: boolean): Json {
  if (typeof value !== 'string' || !/^([0-9a-f]{2})*$/i.test(value)) return value
  return always || value.length > mostBytes * 2 ? digestOf(value) : value
}

function digestOf(hex: string): Json {
  const bytes = hexToBytes(hex)
  return { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }
}
