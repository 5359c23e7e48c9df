import { startProgram } from '../testing/program.js'
import { built } from './built.js'

/** Lends the address of a simulated chain of so many finalized blocks, in a process of its own; it makes no more of them. */
export async function withChain<T>(blocks: number, latencyMs: number, work: (url: string) => Promise<T>): Promise<T> {
  const latency = latencyMs > 0 ? ['--fault', `latency=${latencyMs}`] : []
  const quiet = ['--port', '0', '--seed', 'bench', '--speed', '0', '--finality-lag', '0']
  const program = startProgram([built('cli/devnet.js'), 'collective', ...quiet, '--blocks', String(blocks), ...latency])
  try {
    const [url] = await program.says(/ws:\/\/\S+/)
    return await work(url)
  } finally {
    await program.stop()
  }
}
