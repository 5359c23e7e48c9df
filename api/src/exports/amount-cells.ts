import { type AssetId, amountText } from '@secretariat/shared'
import type { Cell } from './table.js'

/** An amount as people write it and in smallest units; both empty where it is not known. */
export function amountCells<Name extends string>(name: Name, units: bigint | null, asset: AssetId | null) {
  const known = units !== null && asset !== null
  const cells = { [name]: known ? amountText({ units, asset }) : null, [`${name}_raw`]: known ? String(units) : null }
  // Safety: these are the two names that are written here.
  return cells as Record<Name | `${Name}_raw`, Cell>
}
