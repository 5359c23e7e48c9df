import { createKeyMulti } from '@polkadot/util-crypto'
import { blake2Hex } from '../substrate/hash.js'
import { type Args, asCall, type Call } from '../substrate/scale.js'
import { bytesToHex } from '../substrate/writer.js'
import { emitNoise } from '../world/doing.js'
import type { Account } from '../world/people.js'
import { councilCalls, type Handler, type Origin } from './dispatch-council.js'
import { groupCall } from './dispatch-group.js'
import { memberCalls } from './dispatch-members.js'
import { type Doing, decree, tell } from './doing.js'
import type { State } from './state.js'
import { amountOf, argsOf, callsOf, listOf, numberOf, textOf } from './values.js'

/** The account of several people, any of whom may act alone. */
export function sharedAccount(signatories: readonly Account[]): Account {
  return bytesToHex(createKeyMulti([...signatories], 1))
}

/** Makes a call by the rules of the chain; gives the error, or null. */
export function dispatch(state: State, doing: Doing, signer: Account, call: Call): string | null {
  const { args } = call
  switch (`${call.pallet}.${call.name}`) {
    case 'Utility.batch':
      return dispatchBatch(state, doing, signer, callsOf(args.calls))
    case 'Proxy.proxy': {
      const error = dispatch(state, doing, textOf(args.real), asCall(args.call))
      emitNoise(doing, 'Proxy', 'ProxyExecuted', { result: doing.language.result(error) })
      return null
    }
    case 'Multisig.as_multi_threshold_1':
      return dispatch(state, doing, sharedAccount([signer, ...listOf(args.other_signatories).map(textOf)]), asCall(args.call))
    default:
      return dispatchOwn({ state, doing, signer }, call)
  }
}

/** Calls in order until one fails; what was done stays done. */
function dispatchBatch(state: State, doing: Doing, signer: Account, calls: readonly Call[]): null {
  for (const [index, call] of calls.entries()) {
    const error = dispatch(state, doing, signer, call)
    if (error !== null) {
      emitNoise(doing, 'Utility', 'BatchInterrupted', { index, error: doing.language.dispatchError(error) })
      return null
    }
    emitNoise(doing, 'Utility', 'ItemCompleted')
  }
  emitNoise(doing, 'Utility', 'BatchCompleted')
  return null
}

function dispatchOwn(origin: Origin, call: Call): string | null {
  const group = origin.state.groups.find(({ plan }) => plan.pallet === call.pallet)
  if (group !== undefined) return groupCall(origin, group, call)
  const handler = { ...councilCalls, ...memberCalls, ...otherCalls }[`${call.pallet}.${call.name}`]
  return handler === undefined ? 'CallFiltered' : handler(origin, call.args)
}

const otherCalls: Readonly<Record<string, Handler>> = {
  'System.remark_with_event': ({ doing, signer }, { remark }: Args) => {
    emitNoise(doing, 'System', 'Remarked', { sender: signer, hash: blake2Hex(Buffer.from(textOf(remark).slice(2), 'hex')) })
    return null
  },
  'JoystreamUtility.burn_account_tokens': ({ doing, signer }, { amount }) => {
    tell(doing, 'JoystreamUtility', 'TokensBurned', signer, amount)
    decree(doing, { decree: 'tokens-burned', account: signer, amount: `${amountOf(amount)}` })
    return null
  },
  'Staking.payout_stakers': ({ doing, state }, { era, validator_stash }) =>
    state.validators.payOut(doing, numberOf(era), textOf(validator_stash)),
  'Staking.chill': ({ doing, state, signer }) => state.validators.chill(doing, signer),
  'Staking.bond_extra': ({ doing, signer }, { max_additional }) => {
    emitNoise(doing, 'Staking', 'Bonded', { stash: signer, amount: max_additional })
    return null
  },
  'Staking.unbond': ({ doing, signer }, { value }) => {
    emitNoise(doing, 'Staking', 'Unbonded', { stash: signer, amount: value })
    return null
  },
  'Staking.validate': ({ doing, state, signer }, { prefs }) => {
    const { commission, blocked } = argsOf(prefs)
    return state.validators.prefer(doing, signer, { commission: numberOf(commission), blocked: blocked === true })
  },
}
