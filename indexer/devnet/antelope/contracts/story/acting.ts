import type { AbiRecord } from '../../abi-definition.js'
import type { PermissionLevel, SimAction, SimTransaction } from '../../contract.js'

/** An action in the name of one account. */
export function action(actor: string, account: string, name: string, data: AbiRecord): SimAction {
  return { account, name, authorization: [active(actor)], data }
}

/** A transaction of one action. */
export function acts(actor: string, account: string, name: string, data: AbiRecord): SimTransaction {
  return { actions: [action(actor, account, name, data)] }
}

export function active(actor: string): Pick<PermissionLevel, 'actor' | 'permission'> {
  return { actor, permission: 'active' }
}

/** A number as names can have it: by letters, as the digits above five may stand in none. */
export const lettersOf = (number: number): string => [...`${number}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')
