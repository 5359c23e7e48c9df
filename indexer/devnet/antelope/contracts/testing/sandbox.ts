import type { Moment, SimTransaction, TableReader } from '../../contract.js'
import { type SettingChanges, STANDARD_START, settingsOf } from '../../settings.js'
import type { AntelopeWorld } from '../../world.js'
import { createAntelopeWorld } from '../../world.js'
import type { ContractsLedger } from '../ledger.js'
import { createPlay } from '../play.js'

/** A chain with its contracts on which nobody does anything but the test. */
export interface Sandbox {
  readonly tables: TableReader
  readonly world: AntelopeWorld<ContractsLedger>
  /** Lets blocks be made until the transaction stands in one: `taken`, or why it was refused. */
  send(transaction: SimTransaction | ((moment: Moment) => SimTransaction)): string
  /** Lets so many blocks be made. */
  grow(blocks: number): void
  height(): number
  /** The ledger, once everything that was sent is irreversible. */
  settled(): ContractsLedger
}

export function openSandbox(kind: 'eosc' | 'antelope', changes: SettingChanges & { readonly scale?: number } = {}): Sandbox {
  const waiting: ((moment: Moment) => SimTransaction)[] = []
  const world = createAntelopeWorld(
    settingsOf(kind, 'sandbox', changes.scale ?? 600, changes),
    (settings, random) => ({ ...createPlay(settings, random), due: (moment) => waiting.splice(0).map((send) => send(moment)) }),
    STANDARD_START,
  )
  const { chain, ledger } = world
  const grow = (blocks: number) => {
    for (const end = chain.blocks.height + blocks; chain.blocks.height < end; ) chain.step()
  }
  grow(1)
  return {
    tables: chain.host.tables,
    world,
    send(transaction) {
      let answer = ''
      const note = (said: string) => {
        answer = said
      }
      const made = (moment: Moment) => (typeof transaction === 'function' ? transaction(moment) : transaction)
      waiting.push((moment) => ({ ...made(moment), onTaken: () => note('taken'), onRefused: note }))
      while (answer === '') grow(1)
      return answer
    },
    grow,
    height: () => chain.blocks.height,
    settled() {
      for (const now = chain.blocks.height; ledger.height < now; ) chain.step()
      return ledger
    },
  }
}
