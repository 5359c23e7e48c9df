import { z } from 'zod'
import { wordsSchema } from '../entries/entry-base.js'
import { AccountId } from '../ids.js'

const day = z.iso.date()

/** A term of the secretariat as people state it: who serves, from when to when, and what each is paid a month. */
export const secretariatTermSchema = z
  .strictObject({
    from: day,
    /** The day the next term begins. */
    until: day,
    members: z
      .array(z.strictObject({ name: wordsSchema(64).min(1), account: AccountId.schema.nullable(), post: wordsSchema(64) }))
      .min(1)
      .max(20),
    /** Whole tokens, a decimal text. */
    pay: z.string().regex(/^\d{1,12}(\.\d{1,4})?$/, 'not an amount of whole tokens'),
  })
  .refine(({ from, until }) => from < until, { path: ['until'], message: 'ends before it begins' })
export type SecretariatTerm = z.infer<typeof secretariatTermSchema>

/** Number of a term, as it stands in addresses. */
export const termNumberSchema = z.string().regex(/^[1-9]\d{0,3}$/, 'not the number of a term')

/** What each member of EOSC's secretariat is paid a month, by its FIP#5. */
export const usualPay = '10000'

/** Whole months of a term, by anniversaries of its first day; days beyond the last one are no month. */
export function monthsOf({ from, until }: Pick<SecretariatTerm, 'from' | 'until'>): { readonly from: string; readonly until: string }[] {
  const months: { from: string; until: string }[] = []
  for (let begin = from, next = monthsAfter(from, 1); next <= until; begin = next, next = monthsAfter(from, months.length + 1))
    months.push({ from: begin, until: next })
  return months
}

/** The same day some months later; the last of the month where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

export const termWarnings = ['too-long', 'too-many-terms'] as const
export type TermWarning = (typeof termWarnings)[number]

/** Longest term and most terms of one person, by the charter of EOSC's secretariat; practice differs, so it warns and refuses nothing. */
export const termRule = { months: 3, terms: 2 } as const

/** What a term has that the charter does not want; `earlier` are the terms before it. */
export function warningsOf(term: SecretariatTerm, earlier: readonly SecretariatTerm[]): TermWarning[] {
  const served = (who: string) => earlier.filter(({ members }) => members.some((member) => personOf(member) === who)).length
  const repeats = term.members.some((member) => served(personOf(member)) >= termRule.terms)
  const isLong = monthsAfter(term.from, termRule.months) < term.until
  return [...(isLong ? (['too-long'] as const) : []), ...(repeats ? (['too-many-terms'] as const) : [])]
}

function personOf({ name, account }: SecretariatTerm['members'][number]): string {
  return account ?? name
}
