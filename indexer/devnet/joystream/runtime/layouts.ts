import { type Identity, type Layout, layoutOf } from '../../substrate/layout.js'
import { buildRuntime } from '../../substrate/metadata.js'
import { readMetadataFile } from '../../substrate/metadata-file.js'
import { encodeMetadata } from '../../substrate/metadata-v14.js'
import { type PalletPlan, utility } from '../../substrate/pallets.js'
import { bytesToHex } from '../../substrate/writer.js'
import { groupPlans } from '../groups.js'
import type { Laws } from '../laws.js'
import { codexConstants, councilConstants, referendumConstants } from './constants.js'
import { council, proposalsCodex, proposalsDiscussion, proposalsEngine, referendum } from './council-pallets.js'
import { babe, balances, imOnline, joystreamSystem, multisig, offences, proxy, staking, sudo, unchanged } from './frame-pallets.js'
import { groupPallet } from './group-pallets.js'
import { constitution, content, forum, joystreamUtility, members, projectToken } from './people-pallets.js'
import { proposalTypes } from './types.js'

/** Versions of the runtime, each with other forms or numbers of events than the one before. */
const specs = [1001, 2001, 2003, 2004] as const

const identity: Identity = {
  specName: 'joystream-node',
  symbol: 'JOY',
  ss58: 126,
  engine: 'BABE',
  decoys: (place) => [{ pallet: 'Council', name: 'BudgetRefill', args: { amount: 10n ** 18n * BigInt(place) } }],
}

/** Runtimes in the order of the upgrades: made from what is known of the real ones, or read from files. The last one stays. */
export async function joystreamLayouts(files: readonly string[], laws: Laws): Promise<(upgrades: number) => Layout> {
  const layouts =
    files.length === 0
      ? specs.map((spec) => builtLayout(spec, laws))
      : (await Promise.all(files.map(readMetadataFile))).map(({ spec, runtime, metadata }) => layoutOf(spec, runtime, metadata, identity))
  return (upgrades) => layouts[Math.min(upgrades, layouts.length - 1)] ?? builtLayout(specs[0], laws)
}

function builtLayout(spec: number, laws: Laws): Layout {
  const runtime = joystreamRuntime(spec, laws)
  return layoutOf(spec, runtime, bytesToHex(encodeMetadata(runtime)), identity)
}

/** A runtime of the devnet: its pallets stand in the order of the real chain, so that the loss of one moves the others. */
export function joystreamRuntime(spec: number, laws: Laws) {
  const versioned = [members, forum, constitution, joystreamUtility, content, projectToken]
  const plans: readonly PalletPlan[] = [
    joystreamSystem,
    utility,
    babe,
    ...unchanged,
    balances,
    staking(spec),
    imOnline,
    offences,
    ...(spec < 2001 ? [sudo] : []),
    multisig,
    { ...council(spec), constants: councilConstants(laws) },
    { ...referendum(spec), constants: referendumConstants(laws) },
    ...versioned.map((plan) => plan(spec)),
    ...[proposalsEngine, proposalsDiscussion].map((plan) => plan(spec)),
    { ...proposalsCodex(spec), constants: codexConstants(laws, Object.keys(proposalTypes(spec))) },
    ...groupPlans.map(({ pallet }, i) => groupPallet(spec, pallet, i + 1)),
    ...(spec < 2003 ? [] : [proxy]),
  ]
  return buildRuntime(plans, { pallet: (place) => place, member: (place) => place })
}
