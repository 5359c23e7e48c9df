import type { ChainId } from '@secretariat/shared'
import { badInput } from '../modules/base/bad-input.js'
import { requireChainId } from '../modules/base/key.js'
import type { TableQuery } from './table.js'

/** The chain of a table that is of one chain; an order is nothing such a table takes. */
export function askedChain({ chain, orderBy }: TableQuery): ChainId {
  if (chain === undefined) throw badInput('chain is missing: add ?chain=KEY')
  if (orderBy !== undefined) throw badInput('orderBy: this table has one order')
  return requireChainId(chain)
}
