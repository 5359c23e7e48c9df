import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasRecording, recordingFolder, reference } from '@secretariat/indexer/testing'
import { startProgram } from '../testing/program.js'

const server = join(reference, 'tools', 'replay-node')

/** Tests that need a recorded node are skipped by name where it is not. */
export const hasReplay = hasRecording && existsSync(join(server, 'server.mjs'))

/** A node that answers from the recording of a real chain. */
export async function startReplay(...options: readonly string[]): Promise<{ readonly url: string; stop(): Promise<void> }> {
  // The tool has no dependencies installed; a copy of it finds ours.
  const folder = mkdtempSync(join(tmpdir(), 'secretariat-replay-'))
  cpSync(server, folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'))
  const program = startProgram([join(folder, 'server.mjs'), '--recording', recordingFolder, '--port', '0', ...options])
  const [url] = await program.says(/ws:\/\/[\d.:]+/)
  return {
    url,
    async stop() {
      await program.stop('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
