import type { AbiRecord } from './abi-definition.js'
import type { DeferredRequest, Moment, SimAction, SimContext, UnpackedTransaction } from './contract.js'
import { Refusal } from './contract.js'
import { feeOf } from './fees.js'
import { fromHex, sha256, toHex } from './hash.js'
import { heightOf, prefixOf } from './header.js'
import type { Host, Making } from './host.js'
import { parseMoment } from './time.js'
import { describeTransaction, type PackedAction, packTransaction, unpackTransaction } from './transaction.js'

/** How a proposal carries a transaction. */
export const composer =
  (host: Host): Moment['compose'] =>
  ({ expiration, actions }) =>
    describe(host, actions, { expiration: expiration * 1000, reference: undefined })

interface Refer {
  /** Milliseconds. */
  readonly expiration: number
  /** Block that the transaction names; none in a proposal, which nobody can execute as it is. */
  readonly reference: string | undefined
}

/** A transaction as JSON, with what it costs. */
export function describe({ accounts, settings }: Host, actions: readonly SimAction[], { expiration, reference }: Refer): AbiRecord {
  const refBlock = reference === undefined ? { num: 0, prefix: 0 } : { num: heightOf(reference) & 0xffff, prefix: prefixOf(reference) }
  const fee = settings.fee ? feeOf(actions, settings.core.symbol) : undefined
  const head = { expiration, refBlockNum: refBlock.num, refBlockPrefix: refBlock.prefix, fee }
  return describeTransaction(head, actions.map(accounts.pack))
}

/** What one action may do; `inline` gathers what is to run after it. */
export function contextOf(host: Host, making: Making, action: SimAction, inline: (action: SimAction) => void): SimContext {
  const { settings, tables, accounts, journal } = host
  return {
    height: making.height,
    slot: making.slot,
    time: making.time,
    producer: making.producer,
    scheduleVersion: making.scheduleVersion,
    schedule: making.schedule,
    irreversible: making.irreversible,
    compose: making.compose,
    settings,
    tables,
    action,
    inline,
    require(actor, permission) {
      const isGiven = action.authorization.some((level) => level.actor === actor && (permission ?? level.permission) === level.permission)
      if (!isGiven) throw new Refusal(`missing authority of ${actor}`)
    },
    defer: (request) => defer(host, making, request),
    cancelDeferred(sender, senderId) {
      const place = host.deferred.findIndex(({ request }) => request.sender === sender && request.senderId === senderId)
      if (place < 0) return false
      const taken = host.deferred.splice(place, 1)
      journal.note(() => host.deferred.push(...taken))
      return true
    },
    proposeSchedule(producers) {
      const isTaken = host.propose(making.height, producers)
      if (isTaken) journal.note(host.withdraw)
      return isTaken
    },
    setCode: accounts.setCode,
    setAbi: accounts.setAbi,
    pack: (composed) => toHex(packTransaction(composed)),
    unpack: (hex) => unpack(host, hex),
    enter(write) {
      const { entries } = host
      entries.push(write)
      journal.note(() => entries.splice(entries.indexOf(write), 1))
    },
  }
}

/** It expires with the second in which it was sent, so nothing but the chain can run it. */
function defer(host: Host, { height, time, previous }: Making, request: DeferredRequest): void {
  const expiration = Math.ceil(time / 1000) * 1000
  const packed = packTransaction(describe(host, request.actions, { expiration, reference: previous }))
  const waiting = { id: toHex(sha256(packed)), packed, published: time, due: height + Math.max(1, request.afterBlocks ?? 1), request }
  host.deferred.push(waiting)
  host.journal.note(() => host.deferred.splice(host.deferred.indexOf(waiting), 1))
}

function unpack({ accounts, settings }: Host, hex: string): UnpackedTransaction {
  const bytes = fromHex(hex)
  const { expiration, actions } = unpackTransaction(bytes, settings.fee)
  return {
    id: toHex(sha256(bytes)),
    expiration: parseMoment(String(expiration)) / 1000,
    actions: actions.map((each) => readAction(accounts, each)),
  }
}

/** An action as contracts see it; what no ABI reads has no fields. */
export function readAction(accounts: Host['accounts'], { account, name, authorization, data }: PackedAction): SimAction {
  const read = accounts.read(account, name, data)
  return { account, name, authorization, data: read ?? {}, hex: data }
}
