import { type Args, asCall, type Call, type Value } from '../substrate/scale.js'
import { type Alliance, dispatchAlliance } from './alliance.js'
import { type Council, close, propose, vote } from './council.js'
import { type Doing, emit, emitNoise } from './doing.js'
import type { Account } from './people.js'

/** Who makes a call: an account, or a council that approved a motion. */
export type Origin = { readonly account: Account } | { readonly council: Council }

/** Everything the rules of the chain act on. */
export interface State {
  readonly councils: readonly Council[]
  readonly alliance: Alliance | undefined
}

/** Makes a call by the rules of the chain; gives the error, or null. What it did stands in `doing`. */
export function dispatch(state: State, doing: Doing, origin: Origin, call: Call): string | null {
  switch (call.pallet) {
    case 'Utility':
      return dispatchBatch(state, doing, origin, call)
    case 'Proxy':
      return dispatchProxy(state, doing, origin, call)
    case 'Balances':
      return transfer(doing, origin, call)
    case 'Treasury':
      return dispatchTreasury(doing, origin, call)
    case 'System':
      return 'account' in origin ? remark(doing, origin.account, call) : 'BadOrigin'
    default:
      return dispatchCouncil(state, doing, origin, call)
  }
}

function dispatchCouncil(state: State, doing: Doing, origin: Origin, call: Call): string | null {
  const through = call.pallet === 'Alliance' ? state.alliance?.fellows.name : call.pallet
  const council = state.councils.find(({ name }) => name === through)
  if (council === undefined) return 'CannotLookup'
  const { args } = call
  const make = (inner: Call) => dispatch(state, doing, { council }, inner)
  if ('account' in origin) {
    switch (call.name) {
      case 'propose':
        return proposeOrMake(doing, council, origin.account, args, make)
      case 'vote':
        return vote(doing, council, origin.account, textOf(args.proposal), args.approve === true)
      case 'close':
        return close(doing, council, textOf(args.proposal_hash), make)
      case 'execute':
        return execute(doing, council, origin.account, asCall(args.proposal), 'MemberExecuted', make)
    }
  }
  return call.pallet === 'Alliance' && state.alliance !== undefined ? dispatchAlliance(doing, state.alliance, origin, call) : 'BadOrigin'
}

/** A motion that needs one vote is made at once. */
function proposeOrMake(doing: Doing, council: Council, account: Account, args: Args, make: (call: Call) => string | null): string | null {
  const [call, threshold] = [asCall(args.proposal), Number(args.threshold)]
  if (threshold >= 2) return propose(doing, council, account, call, threshold)
  return execute(doing, council, account, call, 'Executed', make)
}

type Executed = 'Executed' | 'MemberExecuted'

function execute(
  doing: Doing,
  council: Council,
  account: Account,
  call: Call,
  event: Executed,
  make: (call: Call) => string | null,
): string | null {
  if (!council.members.includes(account)) return `${council.name}.NotMember`
  const error = make(call)
  const hash = doing.language.hashOf(call)
  emit(doing, council.name, event, { proposal_hash: hash, result: doing.language.result(error) })
  doing.deeds.push({ deed: 'executedDirectly', council: council.name, hash, account, call: `${call.pallet}.${call.name}`, event, error })
  return null
}

/** Calls in order until one fails; what was done stays done. */
function dispatchBatch(state: State, doing: Doing, origin: Origin, { args }: Call): null {
  const calls = Array.isArray(args.calls) ? args.calls.map(asCall) : []
  for (const [index, call] of calls.entries()) {
    const error = dispatch(state, doing, origin, call)
    if (error !== null) {
      emitNoise(doing, 'Utility', 'BatchInterrupted', { index, error: doing.language.dispatchError(error) })
      return null
    }
    emitNoise(doing, 'Utility', 'ItemCompleted')
  }
  emitNoise(doing, 'Utility', 'BatchCompleted')
  return null
}

function dispatchProxy(state: State, doing: Doing, origin: Origin, { args }: Call): string | null {
  if (!('account' in origin)) return 'BadOrigin'
  const error = dispatch(state, doing, { account: accountOf(args.real) }, asCall(args.call))
  emitNoise(doing, 'Proxy', 'ProxyExecuted', { result: doing.language.result(error) })
  return null
}

function transfer(doing: Doing, origin: Origin, { name, args }: Call): string | null {
  if (!('account' in origin) || name === 'force_transfer') return 'BadOrigin'
  emitNoise(doing, 'Balances', 'Transfer', { from: origin.account, to: accountOf(args.dest), amount: args.value })
  return null
}

function dispatchTreasury(doing: Doing, origin: Origin, { name, args }: Call): string | null {
  if ('account' in origin) return 'BadOrigin'
  const { amount } = args
  if (name === 'spend_local') {
    emitNoise(doing, 'Treasury', 'SpendApproved', { proposal_index: 0, amount, beneficiary: accountOf(args.beneficiary) })
  }
  return null
}

function remark(doing: Doing, sender: Account, call: Call): string | null {
  if (call.name === 'remark_with_event') emitNoise(doing, 'System', 'Remarked', { sender, hash: doing.language.hashOf(call) })
  return call.name === 'set_code' ? 'BadOrigin' : null
}

const textOf = (value: Value): string => {
  if (typeof value !== 'string') throw new RangeError('Not hex')
  return value
}

/** The account of an address: `{ Id: '0x…' }`. */
export function accountOf(value: Value): Account {
  if (typeof value === 'object' && value !== null && 'Id' in value) return textOf(value.Id)
  throw new RangeError('Not an address of an account')
}
