import { type ColumnsOf, placed } from './columns.js'

export const decreeColumns = {
  decree: {
    ...placed,
    decree: true,
    text: true,
    hash: true,
    length: true,
    account: true,
    token: true,
    amount: true,
    asset: true,
    decreedAt: true,
  },
  parameter: { ...placed, parameter: true, value: true, asset: true, setAt: true },
  issuance: { ...placed, amount: true, asset: true, statedAt: true },
} as const satisfies ColumnsOf<'decree' | 'parameter' | 'issuance'>
