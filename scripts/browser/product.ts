import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startProgram } from '../testing/program.js'

/** The whole product with its demo world, on a free port and in a folder of its own. */
export interface Product {
  readonly url: string
  stop(): Promise<number | null>
}

const PATIENCE_MS = 120_000

export async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'secretariat-browser-'))
  const program = startProgram(['scripts/dist/start.js', '--port', '0', '--data-dir', dataDir], {})
  const stop = async () => {
    const code = await program.stop()
    await rm(dataDir, { recursive: true, force: true })
    return code
  }
  try {
    const [url] = await program.says(/http:\/\/[\w.:]+/)
    await firstExecution(url, Date.now() + PATIENCE_MS)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The pages are worth a look once a motion of the demo was executed. */
async function firstExecution(url: string, deadline: number): Promise<void> {
  for (;;) {
    const motions = await (await fetch(`${url}/v1/proposals.csv`)).text()
    if (motions.includes(',executed,')) return
    if (Date.now() > deadline) throw new Error(`No motion of the demo was executed within ${PATIENCE_MS / 1000} s:\n${motions}`)
    await sleep(500)
  }
}
