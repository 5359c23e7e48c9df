import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface ProgramOptions {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
  /** Exit codes that are answers, beside 0. */
  readonly expected?: readonly number[]
}

/** Runs somebody else's program; whatever it says goes to our stderr. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env = {}, expected = [] }: ProgramOptions,
): Promise<void> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] })
  await once(child, 'close')
  const { exitCode, signalCode } = child
  if (exitCode === 0 || expected.some((code) => code === exitCode)) return
  throw new Error(`${program} ${args.slice(0, 2).join(' ')} ended with ${exitCode ?? signalCode}`)
}
