import type { ContractViews } from '../../tables/contract.js'
import { type ColumnsOf, placed } from './columns.js'

const state = { ...placed, account: true, part: true, hash: true, bytes: true, sampled: true, slot: true, statedAt: true } as const

export const contractColumns = {
  contractState: state,
  contractChange: { ...state, beforeHash: true, beforeHeight: true, begins: true },
} as const satisfies ColumnsOf<keyof ContractViews>
