import * as z from 'zod/mini'
import { locales } from './format/locale.js'

/** What the address says about the frame around a page; an unreadable value counts as not said. */
const shellSearch = z.object({
  lang: said(z.enum(locales)),
  theme: said(z.enum(['system', 'light', 'dark'])),
  chain: said(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}$/))),
})
export type ShellSearch = Partial<z.infer<typeof shellSearch>>
export const shellKeys = ['lang', 'theme', 'chain'] as const
export const parseShell = (raw: Record<string, unknown>): ShellSearch => shellSearch.parse(raw)

export const motionStatuses = ['OPEN', 'APPROVED', 'DISAPPROVED', 'EXECUTED', 'FAILED', 'KILLED', 'CLOSED'] as const
export type MotionStatus = (typeof motionStatuses)[number]
export const directions = ['asc', 'desc'] as const

const paging = { after: said(z.string()), before: said(z.string()), dir: said(z.enum(directions)) }

const motionSearch = z.object({
  ...paging,
  status: said(
    z.pipe(
      z.transform((value) => (typeof value === 'string' ? value.split(',') : value)),
      z.array(z.enum(motionStatuses)).check(z.minLength(1)),
    ),
  ),
  council: said(z.string()),
  proposer: said(z.string()),
  voter: said(z.string()),
  awaiting: said(z.string()),
  sort: said(z.enum(['proposed', 'decided', 'number'])),
})
export type MotionSearch = Partial<z.infer<typeof motionSearch>>
export const parseMotionSearch = (raw: Record<string, unknown>): MotionSearch => motionSearch.parse(raw)

const memberSearch = z.object({
  ...paging,
  council: said(z.string()),
  account: said(z.string()),
  sitting: said(z.literal('yes')),
  sort: said(z.enum(['from', 'ballots'])),
})
export type MemberSearch = Partial<z.infer<typeof memberSearch>>
export const parseMemberSearch = (raw: Record<string, unknown>): MemberSearch => memberSearch.parse(raw)

function said<T>(schema: z.ZodMiniType<T>) {
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
