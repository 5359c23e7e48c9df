import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { AbiRecord } from '../abi-definition.js'
import type { SimAction, SimContext } from '../contract.js'
import { authorities } from './authority.js'
import { check, type Handler, handle, level, name, text, whole } from './handlers.js'
import type { ContractsLedger } from './ledger.js'

/** Asked before every action; throws where the chain takes none now. */
export type Guard = (action: SimAction, context: SimContext) => void

/** An action that a contract sends in its own name; no block shows it. */
export function send(
  context: SimContext,
  from: string,
  action: { readonly account: string; readonly name: string; readonly data: AbiRecord },
): void {
  context.inline({ ...action, authorization: [{ actor: from, permission: 'active' }] })
}

const authority = z.object({
  threshold: whole,
  keys: z.array(z.object({ key: text, weight: whole })),
  accounts: z.array(z.object({ permission: level, weight: whole })),
  waits: z.array(z.object({ wait_sec: whole, weight: whole })),
})
const newaccount = z.object({ creator: name, name, owner: authority, active: authority })
const setcode = z.object({ account: name, code: text })
const setabi = z.object({ account: name, abi: text })
const updateauth = z.object({ account: name, permission: name, parent: name, auth: authority })

/** What every chain of the family does without a contract's code. `create` opens the new account's first rows. */
export function nativeHandlers(ledger: ContractsLedger, create: (account: string, context: SimContext) => void): readonly Handler[] {
  return [
    handle('newaccount', newaccount, ({ creator, name: account, owner, active }, context) => {
      context.require(creator)
      check(authorities.get(context.tables, 'active', account) === undefined, 'account name already exists')
      authorities.put(context.tables, { permission: 'owner', parent: '', ...owner }, account)
      authorities.put(context.tables, { permission: 'active', parent: 'owner', ...active }, account)
      create(account, context)
    }),
    handle('setcode', setcode, ({ account, code }, context) => {
      context.require(account)
      const hash = code === '' ? null : createHash('sha256').update(Buffer.from(code, 'hex')).digest('hex')
      context.setCode(account, hash)
      context.enter(() => void ledger.codes.push({ account, block: context.height, hash }))
    }),
    handle('setabi', setabi, ({ account, abi }, context) => {
      context.require(account)
      context.setAbi(account, abi)
      context.enter(() => void ledger.abis.push({ account, block: context.height }))
    }),
    handle('updateauth', updateauth, ({ account, permission, parent, auth }, context) => {
      context.require(account)
      authorities.put(context.tables, { permission, parent, ...auth }, account)
    }),
  ]
}
