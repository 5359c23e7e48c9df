import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'

/** Keeps what may not be read in the database: sealed with AES-256-GCM, and bound to what it belongs to. */
export interface Vault {
  seal(text: string, belongsTo: string): Buffer
  /** A UsageError where it was sealed with another secret, or for something else. */
  open(sealed: Buffer, belongsTo: string): string
}

const [VERSION, NONCE, TAG] = [1, 12, 16]
const SHORTEST = 16

/** A vault of a secret that only the operator knows. */
export function openVault(secret: string): Vault {
  const key = Buffer.from(hkdfSync('sha256', secret, 'secretariat', 'desk', 32))
  return {
    seal(text, belongsTo) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belongsTo))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), sealed])
    },
    open(sealed, belongsTo) {
      const tagAt = 1 + NONCE
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, tagAt), { authTagLength: TAG })
        decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(sealed.subarray(tagAt, tagAt + TAG))
        return Buffer.concat([decipher.update(sealed.subarray(tagAt + TAG)), decipher.final()]).toString('utf8')
      } catch {
        throw new UsageError('It was encrypted with another secret: give SECRETARIAT_SECRET as it was, or enter the secret again')
      }
    },
  }
}

/** The secret that SECRETARIAT_SECRET names, or one of our own in the data folder, which only its owner may read. */
export function secretOf(given: string | undefined, dataDir: string): string {
  if (given !== undefined && given !== '') {
    if (given.length < SHORTEST)
      throw new UsageError(`SECRETARIAT_SECRET needs ${SHORTEST} letters or more; \`openssl rand -hex 32\` makes one`, 2)
    return given
  }
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    chmodSync(file, 0o600)
  }
  return readFileSync(file, 'utf8').trim()
}
