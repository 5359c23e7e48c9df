import * as z from 'zod/mini'
import { locales } from './format/locale.js'
import { zones } from './format/zone.js'

/** What the address says about the frame around a page; an unreadable value counts as not said. */
const shellSearch = z.object({
  lang: said(z.enum(locales)),
  theme: said(z.enum(['system', 'light', 'dark'])),
  zone: said(z.enum(['chain', ...zones])),
  chain: said(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}$/))),
})
export type ShellSearch = Partial<z.infer<typeof shellSearch>>
export const shellKeys = ['lang', 'theme', 'zone', 'chain'] as const
export const parseShell = (raw: Record<string, unknown>): ShellSearch => shellSearch.parse(raw)

export const directions = ['asc', 'desc'] as const

/** Where in a list, and in which direction. */
export const paging = { after: said(z.string()), before: said(z.string()), dir: said(z.enum(directions)) }

const memberSearch = z.object({
  ...paging,
  council: said(z.string()),
  account: said(z.string()),
  sitting: said(z.literal('yes')),
  sort: said(z.enum(['from', 'ballots'])),
})
export type MemberSearch = Partial<z.infer<typeof memberSearch>>
export const parseMemberSearch = (raw: Record<string, unknown>): MemberSearch => memberSearch.parse(raw)

/** A value that counts as not said where it cannot be read. */
export function said<T>(schema: z.ZodMiniType<T>) {
  return z.catch(z.optional(schema), undefined)
}

/** `?status=OPEN,FAILED&sort=number`: an address that a person can read and change. */
export function readSearch(text: string): Record<string, unknown> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function writeSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]]))
  const text = new URLSearchParams(pairs).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}
