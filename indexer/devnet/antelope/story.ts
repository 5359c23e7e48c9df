import type { DevnetSettings } from '../options.js'
import type { OpenNode, Story } from '../story.js'
import type { CreatePlay, PermissionLevel } from './contract.js'
import { satisfies } from './contracts/authority.js'
import { type AntelopeFaults, parseAntelopeFault } from './faults.js'
import { type AntelopeNode, startAntelopeNode } from './http/node.js'
import type { AntelopeLedger } from './ledger.js'
import { STANDARD_START, settingsOf } from './settings.js'
import { EPOCH_MS } from './time.js'
import { createAntelopeWorld } from './world.js'

/** What a chain can do that several nodes serve. */
export interface Endpoints {
  /** Opens one more node of the same chain, with faults of its own, as `--fault` names them. */
  endpoint(faults?: readonly string[]): Promise<OpenNode<AntelopeFaults>>
  /** Whether those who signed may act for somebody while these producers are in office, as the chain's own contract finds it. */
  mayAct(wanted: PermissionLevel, signed: readonly PermissionLevel[], producers: readonly string[]): boolean
}

type Settings = Pick<DevnetSettings, 'seed' | 'scale' | 'startsAt' | 'producers' | 'interval' | 'repetitions' | 'msig'>

export function antelopeStory<L extends object>(
  kind: AntelopeLedger['kind'],
  settings: Settings,
  createPlay: CreatePlay<L>,
): Story<AntelopeLedger & L, AntelopeFaults, Endpoints> {
  const { seed, scale, startsAt = STANDARD_START } = settings
  const { chain, ledger } = createAntelopeWorld(settingsOf(kind, seed, scale, settings), createPlay, startsAt)
  const nodes = new Set<AntelopeNode>()
  const open: Story<AntelopeLedger & L, AntelopeFaults, Endpoints>['open'] = async (address) => {
    const node = await startAntelopeNode({ chain, seed: `${seed}/${nodes.size}`, ...address })
    nodes.add(node)
    return {
      ...node,
      async stop() {
        nodes.delete(node)
        await node.stop()
      },
    }
  }
  return {
    ledger,
    slotMs: chain.settings.intervalMs,
    nextTime: chain.nextTime,
    time: () => EPOCH_MS + chain.blocks.slot(chain.blocks.height) * chain.settings.intervalMs,
    height: () => chain.blocks.height,
    finalizedHeight: () => chain.irreversibility.irreversible,
    advance() {
      for (const node of nodes) node.beforeBlock()
      chain.step()
    },
    open,
    async close() {
      for (const node of [...nodes]) await node.stop()
    },
    parseFault: parseAntelopeFault,
    more: ({ host }) => ({
      async endpoint(faults = []) {
        const commands = faults.map(parseAntelopeFault)
        const node = await open({ host, port: 0 })
        for (const command of commands) command(node.faults)
        return node
      },
      mayAct: (wanted, signed, producers) => satisfies({ tables: chain.host.tables, schedule: producers }, wanted, signed),
    }),
  }
}
