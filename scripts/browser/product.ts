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

export async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'secretariat-browser-'))
  const program = startProgram(['scripts/dist/start.js', '--port', '0', '--data-dir', dataDir], {})
  const [url] = await program.says(/http:\/\/[\w.:]+/)
  await firstExecution(url)
  return {
    url,
    async stop() {
      const code = await program.stop()
      await rm(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

/** The pages are worth a look once a motion of the demo was executed. */
async function firstExecution(url: string): Promise<void> {
  const answer = await fetch(`${url}/v1/proposals.csv`)
  if ((await answer.text()).includes(',EXECUTED,')) return
  await sleep(200)
  await firstExecution(url)
}
