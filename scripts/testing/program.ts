import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** How a program ended, and everything it wrote. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A program of ours that a test has started. */
export interface Program {
  readonly pid: number | undefined
  readonly ended: Promise<Ended>
  isRunning(): boolean
  /** Resolves with the first match in what the program writes; rejects with all it wrote when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Asks it to stop and resolves to its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Runs a built program in the checkout with this environment and a PATH, and nothing else of ours. */
export function startProgram(args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const inherited = { PATH: process.env.PATH, HOME: process.env.HOME }
  const child = spawn(process.execPath, args, { cwd: root, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  }
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, ...written }))
  const isRunning = () => child.exitCode === null && child.signalCode === null
  return {
    pid: child.pid,
    ended,
    isRunning,
    says: (pattern) => untilMatch(child, pattern, () => `${written.stdout}\n${written.stderr}`),
    async stop(signal = 'SIGTERM') {
      if (isRunning()) child.kill(signal)
      return (await ended).code
    },
  }
}

/** Runs a built command to its end. */
export function runCommand(name: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> {
  return startProgram([`scripts/dist/cli/${name}.js`, ...args], env).ended
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
