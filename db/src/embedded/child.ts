import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import type { Identity } from './identity.js'

/** Where and as whom a program of Postgres runs. */
export interface Setting {
  readonly identity: Identity | undefined
  /** `/` unless the account can reach the data only as its working folder. */
  readonly cwd: string
}

export function runProgram(setting: Setting, program: string, args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(program, args, { ...options(setting), input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

/** In a process group of its own: the terminal's Ctrl-C reaches us alone, and we order the shutdown. */
export function startProgram(setting: Setting, program: string, args: readonly string[], log: number): ChildProcess {
  const child = spawn(program, args, { ...options(setting), detached: true, stdio: ['ignore', log, log] })
  child.unref()
  return child
}

function options({ identity, cwd }: Setting) {
  return { cwd, env: environment(), windowsHide: true, ...(identity && { uid: identity.uid, gid: identity.gid }) }
}

/** Nothing of ours is inherited: the environment of a server outlives this process and is readable by its account. */
function environment(): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: what a program needs to be found and run, not configuration
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].map((name) => [name, process.env[name]])
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C', TZ: 'UTC' }
}
