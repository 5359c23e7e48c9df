import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

export const leastPassword = 12
const mostPassword = 1024

/** 128 MiB and a third of a second for each guess. */
const strength = { ln: 17, r: 8, p: 1 } as const
const stored = z
  .string()
  .regex(/^\$scrypt\$ln=\d{1,2},r=\d{1,2},p=\d{1,2}\$[\w-]{22}\$[\w-]{43}$/)
  .transform((text) => text.split('$'))

/** What is wrong with a new password; undefined when nothing is. */
export function weakness(password: string): string | undefined {
  const length = [...password].length
  if (length < leastPassword) return `A password has at least ${leastPassword} characters; this one has ${length}`
  if (length > mostPassword) return `A password has at most ${mostPassword} characters`
  return new Set(password).size < 5 ? 'This password repeats the same few characters' : undefined
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const { ln, r, p } = strength
  const key = await derive(password, salt, { ln, r, p })
  return `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/** Whether it is the password of this hash. Takes the same time whatever is wrong; without a hash the answer is no, as slowly. */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, , parameters = '', salt = '', key = ''] = stored.parse(hash ?? nobody)
  const [ln = 0, r = 0, p = 0] = parameters.split(',').map((part) => Number(part.split('=')[1]))
  const derived = await derive(password.slice(0, mostPassword), Buffer.from(salt, 'base64url'), { ln, r, p })
  return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && hash !== undefined
}

/** Of no password: its key was never derived from one. */
const nobody = `$scrypt$ln=${strength.ln},r=${strength.r},p=${strength.p}$${randomBytes(16).toString('base64url')}$${randomBytes(32).toString('base64url')}`

/** One at a time: many guesses at once would take the memory that the rest of the server needs. */
let turn: Promise<unknown> = Promise.resolve()

function derive(password: string, salt: Buffer, { ln, r, p }: { ln: number; r: number; p: number }): Promise<Buffer> {
  const options = { N: 2 ** ln, r, p, maxmem: 2 ** ln * r * 128 * 2 }
  const mine = turn.then(() => scryptOf(password.normalize('NFKC'), salt, options))
  turn = mine.catch(() => {})
  return mine
}

function scryptOf(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, options, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
}
