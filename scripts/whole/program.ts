import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Folder of the built commands: what a user runs is what is tested. */
const built = fileURLToPath(new URL('../dist/', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Program {
  readonly child: ChildProcess
  /** Everything it wrote, and how it ended. */
  readonly ended: Promise<Ended>
  /** Resolves when stdout or stderr contains the text; fails when the program ends without it. */
  saw(text: string | RegExp): Promise<string>
}

/** Starts a built command, or any script by its absolute path. */
export function start(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const script = file.startsWith('/') ? file : `${built}${file}`
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, SECRETARIAT_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
      for (const listener of listeners) listener()
    })
  }
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, ...said }))
  return { child, ended, saw: (text) => Promise.race([heard(said, listeners, text), ended.then((end) => endedEarly(text, end))]) }
}

export const run = (file: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> => start(file, args, env).ended

function heard(
  said: { readonly stdout: string; readonly stderr: string },
  listeners: Set<() => void>,
  text: string | RegExp,
): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      const found = `${said.stdout}\n${said.stderr}`.match(text)
      if (found === null) return
      listeners.delete(look)
      resolve(found[1] ?? found[0])
    }
    listeners.add(look)
    look()
  })
}

function endedEarly(text: string | RegExp, { code, stderr }: Ended): never {
  throw new Error(`The program ended with ${code} and never said ${text}: ${stderr}`)
}
