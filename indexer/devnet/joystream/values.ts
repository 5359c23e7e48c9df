import { type Args, asCall, type Call, type Value } from '../substrate/scale.js'

/** Reads the arguments of a call as the story gave them; what does not fit is a mistake of the story. */
export const numberOf = (value: Value): number => {
  if (typeof value === 'number') return value
  throw new RangeError(`Not a number: ${String(value)}`)
}

export const amountOf = (value: Value): bigint => {
  if (typeof value === 'bigint') return value
  throw new RangeError(`Not an amount: ${String(value)}`)
}

export const textOf = (value: Value): string => {
  if (typeof value === 'string') return value
  throw new RangeError(`Not a text: ${String(value)}`)
}

export const argsOf = (value: Value): Args => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.fromEntries(Object.entries(value))
  throw new RangeError('Not a record')
}

export const listOf = (value: Value): readonly Value[] => {
  if (Array.isArray(value)) return value
  throw new RangeError('Not a list')
}

export const maybe =
  <T>(read: (value: Value) => T) =>
  (value: Value): T | undefined =>
    value == null ? undefined : read(value)

export const callsOf = (value: Value): Call[] => listOf(value).map(asCall)
