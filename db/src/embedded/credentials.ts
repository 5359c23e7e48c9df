import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** Roles of the database. The superuser is not among them: it has no password and is refused over the network. */
export const roles = {
  /** Owns its database. */
  application: 'secretariat',
  /** What the API connects as: reads what it was granted. */
  reader: 'secretariat_reader',
  /** What the API signs people in with: appends entries and keeps accounts. */
  writer: 'secretariat_writer',
  /** Ours: tells which folder a server serves, and notices its end. */
  keeper: 'secretariat_keeper',
} as const

export const applicationDatabase = 'secretariat'
export const keeperDatabase = 'postgres'

const secretSchema = z.string().regex(/^[\w-]{43}$/)
const credentialsSchema = z.object({
  application: secretSchema,
  reader: secretSchema,
  /** Empty in clusters of versions that had no such role. */
  writer: secretSchema.or(z.literal('')).default(''),
  keeper: secretSchema,
})
export type Credentials = z.infer<typeof credentialsSchema>

export const newSecret = (): string => randomBytes(32).toString('base64url')

export function newCredentials(): Credentials {
  return { application: newSecret(), reader: newSecret(), writer: newSecret(), keeper: newSecret() }
}

export function writeCredentials(path: string, credentials: Credentials): void {
  writeFileSync(path, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
}

/** The same in place of those there are: the old ones or the new ones, never half of them. */
export function replaceCredentials(path: string, credentials: Credentials): void {
  const draft = `${path}.new`
  writeFileSync(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path)
}

export function readCredentials(path: string): Credentials {
  return credentialsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Contains the password: never logged. */
export function urlOf(role: keyof typeof roles, credentials: Credentials, port: number, database: string): string {
  return `postgres://${roles[role]}:${credentials[role]}@127.0.0.1:${port}/${database}`
}
