import { type FaultState, type Faults, faultParser, noFaults, setters } from '../faults.js'
import type { Chain } from './chain.js'

/** What can be made to go wrong on one endpoint; `reorg`, `silence` and `halt` happen to the chain, and with it to every endpoint. */
export interface AntelopeFaults extends Faults {
  /** Its newest block is so many blocks older than the chain's. Rows of tables are not older. */
  lag(blocks: number): void
  /** From this height on it tells of other blocks than the chain has; 0 ends it. */
  disagree(height: number): void
  /** It says that it belongs to another chain. */
  otherChain(isOther: boolean): void
}

export interface AntelopeFaultState extends FaultState {
  lag: number
  disagreeFrom: number
  isOtherChain: boolean
}

export const noAntelopeFaults = (): AntelopeFaultState => ({ ...noFaults(), lag: 0, disagreeFrom: 0, isOtherChain: false })

export function antelopeFaults(state: AntelopeFaultState, { fork, conduct }: Pick<Chain, 'fork' | 'conduct'>): AntelopeFaults {
  return {
    ...setters(state),
    reorg: fork,
    silence: conduct.silence,
    halt: conduct.halt,
    rewind: (blocks) => Object.assign(state, { rewound: blocks }),
    lag: (blocks) => Object.assign(state, { lag: blocks }),
    disagree: (height) => Object.assign(state, { disagreeFrom: height }),
    otherChain: (isOtherChain) => Object.assign(state, { isOtherChain }),
  }
}

export const parseAntelopeFault = faultParser<AntelopeFaults>({
  counts: {
    lag: (faults, blocks) => faults.lag(blocks),
    disagree: (faults, height) => faults.disagree(height),
  },
  words: { otherchain: (faults) => faults.otherChain(true) },
})
