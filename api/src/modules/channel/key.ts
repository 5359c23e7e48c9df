import { Mistake } from '../base/mutation.js'

/** The number of a channel or a message that a caller names in a field. */
export function numberOf(key: string, field: string): number {
  if (/^[1-9]\d{0,14}$/.test(key)) return Number(key)
  throw new Mistake('NOT_FOUND', field, `There is no ${field} ${key.slice(0, 40)}`)
}
