import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout, whatever the folder the command was given in. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A step that did not work. The message says what to do; it is empty where the program has spoken for itself. */
export class StepFailed extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** What the person reads while waiting. */
export function say(text) {
  process.stderr.write(`secretariat: ${text}\n`)
}

/**
 * Runs a program in the checkout and resolves to its exit code. The program writes to our stderr unless told otherwise.
 * SIGINT and SIGTERM are passed on once; an interrupted program ends the whole command.
 */
export function run(program, args, { stdout = 2, env = {}, shell = false } = {}) {
  const child = spawn(program, args, { cwd: root, stdio: ['inherit', stdout, 2], env: { ...process.env, ...env }, shell })
  // On a terminal the child hears Ctrl-C itself, and npm repeats it: whatever comes second adds nothing.
  const relays = ['SIGINT', 'SIGTERM'].map((signal) => [signal, () => child.killed || child.kill(signal)])
  for (const [signal, relay] of relays) process.on(signal, relay)
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new StepFailed(`Cannot run ${program}: ${error.message}`)))
    child.once('exit', (code, signal) => {
      for (const [name, relay] of relays) process.off(name, relay)
      if (signal === null) resolve(code ?? 1)
      else reject(new StepFailed('', 128 + (constants.signals[signal] ?? 0)))
    })
  })
}

/** Runs a step that must succeed. */
export async function step(program, args, { remedy = '', ...options } = {}) {
  const code = await run(program, args, options)
  if (code !== 0) throw new StepFailed(code > 128 ? '' : remedy, code > 128 ? code : 1)
}
