import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Identity } from '../identity.js'

const packageRoot = fileURLToPath(new URL('../../../', import.meta.url))
export const holdProgram = join(packageRoot, 'dist/embedded/testing/hold.js')
export const contendProgram = join(packageRoot, 'dist/embedded/testing/contend.js')

const eventSchema = z.object({
  url: z.string().optional(),
  port: z.int().optional(),
  notice: z.string().optional(),
  failed: z.string().optional(),
  closed: z.boolean().optional(),
})
type HoldEvent = z.infer<typeof eventSchema>

/** Another process that holds a database. */
export interface Holder {
  readonly process: ChildProcess
  readonly exited: Promise<unknown>
  next(): Promise<HoldEvent>
}

/** The programs run as built code, made here from the sources beside it; wrong types are for another check to find. */
export function buildPrograms(): void {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
  spawnSync(process.execPath, [join(dirname(typescript), 'bin/tsc'), '-b', packageRoot])
}

export function hold(dataDir: string, identity?: Identity): Holder {
  const as = identity && { uid: identity.uid, gid: identity.gid }
  const child = spawn(process.execPath, [holdProgram, dataDir], { ...as, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const exited = once(child, 'exit')
  return {
    process: child,
    exited,
    async next() {
      const { value, done } = await lines.next()
      if (done) throw new Error('The holder ended without a word')
      return eventSchema.parse(JSON.parse(String(value)))
    },
  }
}
