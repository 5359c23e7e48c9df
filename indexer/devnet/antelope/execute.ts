import type { Receipt } from './blocks.js'
import { contextOf, describe, readAction } from './context.js'
import { type ReceiptStatus, Refusal, type SimAction, type SimHeader, type SimTransaction } from './contract.js'
import { sha256, toHex } from './hash.js'
import type { Deferred, Host, Making } from './host.js'
import { packTransaction } from './transaction.js'

/** Actions that actions caused may go this deep. */
const DEEPEST = 10
/** How long a transaction may wait for a block. */
const PATIENCE_MS = 60_000

/** Runs what happens in a block: the contracts' own start, what was sent for this block before, what people send. */
export function execute(host: Host, making: Making, previous: SimHeader, sent: readonly SimTransaction[]): Receipt[] {
  begin(host, making, previous)
  const due = host.deferred.filter((each) => each.due <= making.height)
  const settled = due.map((each) => settle(host, making, each))
  return [...settled, ...sent.flatMap((transaction) => take(host, making, transaction))]
}

/** The chain acts by itself. */
const nobody = (name: string): SimAction => ({ account: 'eosio', name, authorization: [], data: {} })
const onBlock = nobody('onblock')

function begin(host: Host, making: Making, previous: SimHeader): void {
  for (const contract of host.contracts.values()) {
    if (contract.onBlock === undefined) continue
    attempt(host, () => runInline(host, making, (inline) => contract.onBlock?.(previous, contextOf(host, making, onBlock, inline))))
  }
}

/** The reason why it was refused, if it was; nothing of it is left then. */
function attempt({ journal }: Host, deed: () => void): string | undefined {
  try {
    journal.attempt(deed)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

function take(host: Host, making: Making, { actions, onTaken, onRefused }: SimTransaction): Receipt[] {
  const described = describe(host, actions, { expiration: expirationOf(host, making), reference: making.reference })
  const packed = packTransaction(described)
  const refused = attempt(host, () => runAll(host, making, actions, described.fee))
  if (refused !== undefined) {
    onRefused?.(refused)
    return []
  }
  const id = toHex(sha256(packed))
  onTaken?.(id)
  return [{ id, status: 'executed', packed }]
}

/** The same words may be sent again in the next block: an expiration of its own gives each transaction an id of its own. */
function expirationOf(host: Host, { time }: Making): number {
  return time + PATIENCE_MS + (host.sent++ % 600) * 1000
}

function settle(host: Host, making: Making, deferred: Deferred): Receipt {
  const { id, request } = deferred
  host.deferred.splice(host.deferred.indexOf(deferred), 1)
  const status = request.fate ?? outcome(host, making, request.actions)
  request.onSettled?.(
    id,
    status,
    contextOf(host, making, nobody('onerror'), () => undefined),
  )
  return { id, status, packed: undefined }
}

function outcome(host: Host, making: Making, actions: readonly SimAction[]): ReceiptStatus {
  return attempt(host, () => runAll(host, making, actions, undefined)) === undefined ? 'executed' : 'soft_fail'
}

function runAll(host: Host, making: Making, actions: readonly SimAction[], fee: unknown): void {
  const payer = actions[0]?.authorization[0]?.actor
  if (typeof fee === 'string' && payer !== undefined) {
    for (const contract of host.contracts.values()) {
      runInline(host, making, (inline) => contract.onFee?.(payer, fee, contextOf(host, making, nobody('onfee'), inline)))
    }
  }
  // A transaction is packed and signed before its first action runs, which may change how the others would be packed.
  for (const action of actions.map((each) => seenBy(host, each))) run(host, making, action, 0)
}

/** An action as its contract gets it: packed and read again. */
const seenBy = ({ accounts }: Host, action: SimAction): SimAction => readAction(accounts, accounts.pack(action))

function run(host: Host, making: Making, seen: SimAction, depth: number): void {
  if (depth > DEEPEST) throw new Refusal('inline actions go too deep')
  const contract = host.contracts.get(seen.account)
  runInline(host, making, (inline) => contract?.apply(seen, contextOf(host, making, seen, inline)), depth)
}

/** Runs `deed`, and then what it sent inline. */
function runInline(host: Host, making: Making, deed: (inline: (action: SimAction) => void) => void, depth = 0): void {
  const caused: SimAction[] = []
  deed((action) => caused.push(action))
  for (const action of caused) run(host, making, seenBy(host, action), depth + 1)
}
