import { Height, unitsSchema } from '@secretariat/shared'
import { z } from 'zod'
import { builder } from '../../builder.js'
import { parseAccount } from './address.js'
import { badInput } from './bad-input.js'

const timeSchema = z.iso.datetime({ offset: true })

builder.scalarType('DateTime', {
  description: 'RFC 3339 time in UTC with milliseconds. As input it must carry an offset.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const text = timeSchema.safeParse(value)
    if (!text.success) throw badInput(`Not a time with an offset, like 2026-01-31T08:00:00Z: ${JSON.stringify(value)}`)
    return new Date(text.data)
  },
})

builder.scalarType('BlockNumber', {
  description: 'Height of a block: a whole number from 0, exact in JSON.',
  serialize: (value) => value,
  parseValue: (value) => {
    const height = Height.schema.safeParse(value)
    if (!height.success) throw badInput(`Not a block number: ${JSON.stringify(value)}`)
    return height.data
  },
})

builder.scalarType('Hex', {
  description: 'Bytes: 0x and lower-case hex digits.',
  serialize: (value) => value,
  parseValue: (value) => {
    const hex = z
      .string()
      .regex(/^0x([0-9a-fA-F]{2})*$/)
      .safeParse(value)
    if (!hex.success) throw badInput(`Not hex: ${JSON.stringify(value)}`)
    return hex.data.toLowerCase()
  },
})

builder.scalarType('AccountId', {
  description: 'Account in the raw form of its chain: 0x and 64 hex digits, or a name. As input, an SS58 address is understood too.',
  serialize: (value) => value,
  parseValue: (value) => {
    const account = typeof value === 'string' ? parseAccount(value) : undefined
    if (account === undefined) throw badInput(`Neither an account id nor an address: ${JSON.stringify(value)}`)
    return account
  },
})

builder.scalarType('BigInt', {
  description: 'A whole number of any size, as decimal text. As input, a whole number that JSON carries exactly is understood too.',
  serialize: String,
  parseValue: (value) => {
    const units = unitsSchema.safeParse(Number.isSafeInteger(value) ? String(value) : value)
    if (!units.success) throw badInput(`Not a whole number: ${JSON.stringify(value)}`)
    return BigInt(units.data)
  },
})

builder.scalarType('Decimal', {
  description: 'An exact decimal number, as text.',
  serialize: (value) => value,
  parseValue: () => {
    throw badInput('Decimal is not an input')
  },
})

builder.scalarType('JSON', {
  description: 'Any JSON. Integers that JSON cannot carry exactly are decimal strings, bytes are hex.',
  serialize: (value) => value,
  parseValue: () => {
    throw badInput('JSON is not an input')
  },
})
