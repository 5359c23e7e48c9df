export type Stage = 'fetch' | 'decode' | 'write'

/** Seconds spent in each stage: waiting for the node, decoding, and with a write under way. Writing runs beside the others. */
export type StageSeconds = Readonly<Record<Stage, number>>

export interface StageClock {
  /** Counts the time until the work is done to a stage. */
  time<T>(stage: Stage, work: () => T | Promise<T>): Promise<T>
  read(): StageSeconds
}

export function stageClock(now: () => number = () => performance.now()): StageClock {
  const spent = { fetch: 0, decode: 0, write: 0 }
  return {
    async time(stage, work) {
      const started = now()
      try {
        return await work()
      } finally {
        spent[stage] += (now() - started) / 1000
      }
    },
    read: () => ({ ...spent }),
  }
}
