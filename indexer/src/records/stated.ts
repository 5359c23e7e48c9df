import { u8aToHex } from '@polkadot/util'
import { decodeAddress } from '@polkadot/util-crypto'
import { AssetId } from '@secretariat/shared'
import { z } from 'zod'
import { unitsText } from './cell.js'

/** Parts that records are made of. What a file leaves out is null, as what it says is null. */
export const count = whole()
export const height = whole()
export const measure = z.number().nullish().transform(orNull)
export const words = z.string().nullish().transform(orNull)
export const day = z.iso.date().nullish().transform(orNull)
export const strings = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? [])
export const member = z
  .union([z.number().int().nonnegative(), z.string().regex(/^\d+$/)])
  .nullish()
  .transform((id) => (id === null || id === undefined ? null : String(id)))
export const list = z.array(z.unknown()).nullish()

/** An amount of this asset, as units. */
export function units(asset: AssetId) {
  return z
    .union([z.number(), z.string()])
    .nullish()
    .transform((value, context) => {
      if (value === null || value === undefined) return null
      const stated = unitsText(value, asset)
      if (stated === undefined) context.addIssue({ code: 'custom', message: `${value} is no amount of ${asset}` })
      return stated ?? null
    })
}

export const dollars = units(AssetId('USD'))

/** An address as the chain has it, without its network: 32 bytes as hex. */
export const address = z.string().transform((text, context) => {
  try {
    return u8aToHex(decodeAddress(text))
  } catch {
    context.addIssue({ code: 'custom', message: `${text} is no address` })
    return z.NEVER
  }
})
export const addressIfAny = address.nullish().transform(orNull)

function whole() {
  return z.number().int().nonnegative().nullish().transform(orNull)
}

function orNull<T>(value: T | null | undefined): T | null {
  return value ?? null
}
