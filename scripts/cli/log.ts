import { type Logger, pino } from 'pino'

/** Logs go to stderr: the stdout of a command may be data. SECRETARIAT_LOG_LEVEL: trace … fatal, silent. */
export function openLog(): Logger {
  return pino({ level: process.env.SECRETARIAT_LOG_LEVEL ?? 'info', base: null }, pino.destination({ dest: 2, sync: true }))
}
