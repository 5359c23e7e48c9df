import { RetryableError, UsageError } from '@secretariat/shared'

/** SQLSTATE classes and codes after which the same work may succeed: lost connection, restart, deadlock, serialization, no room. */
const passing = /^(08...|53...|57P0[1-5]|40001|40P01|55P03)$/
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'])
/** What pg says without a code when the socket is gone. */
const gone = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The same failure, as RetryableError when another attempt may cure it; anything else comes back as it is. */
export function classifyFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = codeOf(error)
  const cured = code === undefined ? gone.test(error.message) : passing.test(code) || network.has(code)
  return cured ? new RetryableError(`The database is not available: ${error.message || code}`, { cause: error }) : error
}

/** Where a database is, without its password. */
export interface Target {
  readonly server: string
  readonly user: string
  readonly database: string
}

export function parseTarget(url: string): Target {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new UsageError('DATABASE_URL is not the address of a Postgres; write postgres://USER:PASSWORD@HOST:PORT/DATABASE', 2)
  }
  return {
    server: parsed.host || 'the local socket',
    user: decodeURIComponent(parsed.username),
    database: decodeURIComponent(parsed.pathname.slice(1)),
  }
}

/** What the person who gave the address must do, or the failure itself when it is not theirs. */
export function explainRefusal(error: unknown, { server, user, database }: Target): unknown {
  const code = error instanceof Error ? codeOf(error) : undefined
  if (code === '28P01' || code === '28000') {
    return new UsageError(`Postgres at ${server} refuses the user "${user}"; correct the name or the password in DATABASE_URL`)
  }
  if (code === '3D000') return new UsageError(`Postgres at ${server} has no database "${database}"; create it, or correct DATABASE_URL`)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new UsageError(`No server is named ${server}; correct DATABASE_URL`)
  if (code !== undefined && network.has(code)) {
    return new UsageError(`No Postgres answers at ${server}; start it, or correct DATABASE_URL`)
  }
  return classifyFailure(error)
}
