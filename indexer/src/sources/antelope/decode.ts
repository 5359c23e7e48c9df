import { type AccountId, type Block, type ChainId, DecodeError, type Fact, type Place, type Said } from '@secretariat/shared'
import { z } from 'zod'
import type { ActionContext, AntelopeProfile, ContractSpec } from '../../profiles/antelope/profile.js'
import { toHex } from '../../profiles/bytes.js'
import type { Abi } from './abi.js'
import { amountReader } from './amount.js'
import type { RawBlock, Receipt } from './block.js'
import type { Schedule } from './header.js'
import { readNative } from './native.js'
import type { PackedAction } from './transaction.js'
import { unpackerOf } from './unpack.js'

/** What a block needs beyond itself. */
export interface Setting {
  readonly chain: ChainId
  readonly profile: AntelopeProfile
  /** The block before it; undefined at the first one of the chain. */
  readonly parent: Pick<RawBlock, 'height' | 'slot' | 'scheduleVersion'> | undefined
  /** Reading of the chain begins at this block. */
  readonly first: boolean
  /** The ABI in force for an account at this block; undefined where none is known. */
  readonly abiOf: (account: AccountId) => Abi | undefined
  /** Whether the announcement of a schedule was read. */
  readonly isAnnounced: (version: number) => boolean
  /** What nodes say of a schedule. */
  readonly stated: (version: number) => Schedule | undefined
}

export interface Decoded {
  readonly block: Block
  readonly facts: readonly Fact[]
}

/** Something said in a block, and where. */
interface Heard {
  readonly locator: string
  readonly said: readonly Said[]
}

/** Turns a block into its row and its facts. Pure; what somebody sent and nobody can read becomes a fact of its own. */
export function decode(raw: RawBlock, setting: Setting): Decoded {
  try {
    const block = blockOf(raw, setting)
    const heard = [{ locator: 'b', said: sayHeader(raw, setting) }, ...raw.receipts.flatMap((receipt, i) => hear(receipt, i, setting))]
    const facts = heard.flatMap(({ locator, said }, ordinal) => said.map((each) => placed(each, placeIn(block, locator, ordinal))))
    return { block, facts }
  } catch (cause) {
    throw new DecodeError(`${setting.chain} block ${raw.height} (${raw.hash}): ${messageOf(cause)}`, { cause })
  }
}

// Safety: a place and what was said there are together a fact; `Said` is `Fact` without the place.
const placed = (said: Said, place: Place): Fact => ({ ...place, ...said }) as Fact

const placeIn = ({ chain, height, hash, time }: Block, locator: string, ordinal: number): Place => ({
  ...{ chain, height, hash, time },
  ...{ locator, ordinal },
})

function blockOf({ height, hash, time, producer, slot, scheduleVersion }: RawBlock, { chain, parent }: Setting): Block {
  return {
    ...{ chain, height, hash, time, slot },
    author: producer,
    // Between the first two blocks lies the launch of the chain: nobody was to make blocks then.
    skipped: parent === undefined || parent.height <= 1 ? null : slot - parent.slot - 1,
    spec: scheduleVersion,
  }
}

function sayHeader({ announced, scheduleVersion: version }: RawBlock, { parent, first, isAnnounced, stated }: Setting): Said[] {
  const said: Said[] = announced === undefined ? [] : [{ kind: 'schedule.proposed', ...announced }]
  const changed = parent !== undefined && parent.scheduleVersion !== version
  if (changed) said.push({ kind: 'schedule.changed', version, previous: parent.scheduleVersion })
  const schedule = (changed || first) && !isAnnounced(version) ? stated(version) : undefined
  return schedule === undefined ? said : [...said, { kind: 'schedule.stated', ...schedule }]
}

/**
 * Actions of a transaction happened when it was executed, and only then: one that failed, expired or was put off leaves nothing but
 * its receipt. Where a block names only an id, the actions of a deferred transaction stand in no block at all.
 */
function hear({ status, id, transaction }: Receipt, place: number, setting: Setting): Heard[] {
  if (transaction === undefined) return [{ locator: `t${place}`, said: [{ kind: 'transaction.settled', transaction: id, status }] }]
  const happened = status === 'executed'
  return transaction.actions.map((action, i) => ({ locator: `t${place}.a${i}`, said: happened ? sayAction(action, setting) : [] }))
}

function sayAction(action: PackedAction, setting: Setting): readonly Said[] {
  const contract = setting.profile.contracts.find(({ account }) => account === action.account)
  try {
    const native = readNative(action)
    if (native !== undefined) return [native]
    return contract === undefined || contract.ignored.includes(action.name) ? [] : readBy(contract, action, setting)
  } catch (error) {
    return [unread(action, messageOf(error))]
  }
}

function readBy({ account, actions }: ContractSpec, action: PackedAction, { profile, abiOf }: Setting): readonly Said[] {
  const spec = actions.find(({ name }) => name === action.name)
  if (spec === undefined) return [unread(action, `profile ${profile.name} does not know this action`)]
  const read = abiOf(account)?.decode(action.name, action.data) ?? { data: null, reason: 'no ABI is known' }
  if ('reason' in read) return [unread(action, read.reason)]
  const context: ActionContext = {
    ...{ contract: account, hex: toHex(action.data), authorization: action.authorization },
    ...{ amount: amountReader(profile), unpack: unpackerOf(profile, abiOf) },
  }
  return spec.read(read.data, context)
}

function unread({ account, name, data }: PackedAction, reason: string): Said {
  return { kind: 'action.unread', contract: account, action: name, hex: toHex(data), reason }
}

function messageOf(cause: unknown): string {
  if (cause instanceof z.ZodError) return cause.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  return cause instanceof Error ? cause.message : String(cause)
}
