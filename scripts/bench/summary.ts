import type { IndexRun } from './run-index.js'
import { spreadOf } from './statistics.js'

/** Median and range of everything that was measured in several runs. */
export function summaryOf(runs: readonly IndexRun[]) {
  const of = (read: (run: IndexRun) => number) => spreadOf(runs.map(read))
  return {
    facts: runs[0]?.facts,
    blocksPerSecond: of((run) => run.blocksPerSecond),
    blocksPerSecondWithStart: of((run) => run.blocksPerSecondWhole),
    cpuMsPerBlock: of((run) => run.cpuMsPerBlock),
    cpuMsPerBlockWithStart: of((run) => run.cpuMsPerBlockWhole),
    stageSeconds: {
      fetch: of((run) => run.stageSeconds.fetch),
      decode: of((run) => run.stageSeconds.decode),
      write: of((run) => run.stageSeconds.write),
      idle: of((run) => run.stageSeconds.idle),
    },
    peakMb: of((run) => run.peakMb),
  }
}
