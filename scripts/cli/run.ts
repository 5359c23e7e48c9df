import { UsageError } from '@secretariat/shared'
import { CommanderError } from 'commander'

const INTERRUPTED = 130
/** Ctrl-C, a supervisor, a terminal that is closed. */
const stopping = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** One Ctrl-C arrives twice: from the terminal, and again from npm. */
const ECHO_MS = 500

/** Runs a command as a program: Ctrl-C asks it to stop, errors become one line and an exit code. */
export async function runCommand(main: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController()
  let first: number | undefined
  const interrupt = () => {
    if (first !== undefined && Date.now() - first < ECHO_MS) return
    first ??= Date.now()
    // The second Ctrl-C does not wait: what was committed is safe at any moment.
    if (stop.signal.aborted) process.exit(INTERRUPTED)
    stop.abort(new UsageError('Interrupted; what was read is kept.'))
  }
  for (const name of stopping) process.on(name, interrupt)
  try {
    await main(stop.signal)
    if (stop.signal.aborted) process.exitCode = INTERRUPTED
  } catch (error) {
    process.exitCode = exitCodeOf(error, stop.signal)
    if (!stop.signal.aborted && !(error instanceof CommanderError)) process.stderr.write(`${describe(error)}\n`)
  } finally {
    for (const name of stopping) process.off(name, interrupt)
  }
}

function exitCodeOf(error: unknown, signal: AbortSignal): number {
  if (signal.aborted) return INTERRUPTED
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  return error instanceof UsageError ? error.exitCode : 1
}

/** One line for what a person can mend; a bug shows where it is. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const expected = ['UsageError', 'RetryableError', 'DecodeError', 'ProfileError', 'StaleCursorError', 'SeamError']
  return expected.includes(error.name) ? error.message : (error.stack ?? error.message)
}
