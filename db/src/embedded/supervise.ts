import { setTimeout as pause } from 'node:timers/promises'
import { bringUp, type Plan, type Server, shutDown } from './server.js'

/** A server that is started again when it ends unasked. */
export interface Supervision {
  stop(): Promise<void>
  /** Resolves after `stop`; rejects when the server cannot be kept running. */
  readonly closed: Promise<void>
}

const endsLimit = 5
const endsWindowMs = 60_000
const attempts = 100
const attemptPauseMs = 250

export function supervise(plan: Plan, first: Server, onNotice: (notice: string) => void): Supervision {
  let current = first
  let stopping = false

  async function keepUp(): Promise<void> {
    let ends: number[] = []
    while (!stopping) {
      await current.keeper.ended
      if (stopping) break
      ends = [...ends, Date.now()].filter((at) => at > Date.now() - endsWindowMs)
      if (ends.length > endsLimit) throw new Error(`Postgres ended ${ends.length} times within a minute: see ${plan.cluster.logFile}`)
      onNotice('The database ended unexpectedly; starting it again.')
      current = await bringUpAgain(plan, current.port)
      onNotice(`The database runs again on port ${current.port}.`)
    }
    await current.keeper.end()
    await shutDown(plan.cluster, plan.programs, current.pid)
  }

  const closed = keepUp()
  return {
    closed,
    async stop() {
      stopping = true
      await current.keeper.end()
      await closed
    },
  }
}

/** What a killed server leaves behind (workers, its memory, its port) goes away on its own in a moment. */
async function bringUpAgain(plan: Plan, port: number): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await bringUp(plan, port)
    } catch (error) {
      if (attempt === attempts) throw error
      await pause(attemptPauseMs)
    }
  }
}
