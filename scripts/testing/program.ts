import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A program of ours that a test has started. */
export interface Program {
  /** Resolves with the first match in what the program writes; rejects with all it wrote when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Asks it to stop and resolves to its exit code. */
  stop(): Promise<number | null>
}

/** Runs a built program in the checkout with this environment and a PATH, and nothing else of ours. */
export function startProgram(args: readonly string[], env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, args, { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env }, stdio: 'pipe' })
  const ended = once(child, 'close')
  let written = ''
  const keep = (text: string) => {
    written += text
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
  return {
    says: (pattern) => untilMatch(child, pattern, () => written),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}

function untilMatch(child: ChildProcess, pattern: RegExp, written: () => string): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(written())
      if (match !== null) resolve(match)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('close', () => reject(new Error(`The program ended without saying ${pattern}:\n${written()}`)))
    look()
  })
}
