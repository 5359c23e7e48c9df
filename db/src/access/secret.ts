import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 256 random bits as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a random secret; it needs no slow hash, because it cannot be guessed. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** The same for what can be guessed, such as an address: without the key it says nothing. */
export function keyedDigest(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url').slice(0, 16)
}
