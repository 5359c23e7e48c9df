import { existsSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { checkout } from '../built.js'
import { runProgram } from './run-program.js'

const folders = ['.', 'synthetic-node', 'ceiling-probe', 'squid', 'subql']

/** The harness that runs other indexers, copied and installed outside the workspace; undefined where it is not at hand. */
export async function openHarness(chosen: string | undefined): Promise<string | undefined> {
  const source = join(process.env.SECRETARIAT_SHARED ?? join(checkout, '..', 'shared'), 'bench', 'peers')
  const target = resolve(chosen ?? join(tmpdir(), 'secretariat-bench-peers'))
  if (target.startsWith(checkout)) throw new UsageError(`--peers-dir ${target}: choose a folder outside of the repository`, 2)
  if (!existsSync(join(target, 'bench.mjs'))) {
    if (!existsSync(join(source, 'bench.mjs'))) return undefined
    await mkdir(target, { recursive: true })
    await cp(source, target, { recursive: true })
  }
  for (const folder of folders) {
    if (existsSync(join(target, folder, 'node_modules'))) continue
    process.stderr.write(`Installing ${join(target, folder)}\n`)
    await runProgram('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: join(target, folder) })
  }
  return target
}
