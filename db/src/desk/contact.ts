import { ChainId, wordsSchema } from '@secretariat/shared'
import { z } from 'zod'

/** How a person is reached. */
export const contactWays = ['wechat', 'telegram', 'phone', 'email', 'other'] as const
export type ContactWay = (typeof contactWays)[number]

const forms: Partial<Readonly<Record<ContactWay, { readonly form: RegExp; readonly meaning: string }>>> = {
  email: { form: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, meaning: 'is no e-mail address' },
  phone: { form: /^\+?\d[\d\s().-]{2,}$/, meaning: 'is no phone number: digits, with + and the country first' },
}

/** What is to be asked first has a low number. */
export const lastPosition = 9

const oneLine = (longest: number) =>
  wordsSchema(longest)
    .min(1, 'is missing')
    .regex(/^[^\r\n]*$/, 'is one line')

/** Whom to ask about a subject of a chain: a producer, a validator, or the chain itself under its own id. */
export const contactSchema = z
  .strictObject({
    chain: ChainId.schema,
    subject: oneLine(128),
    position: z.int('is a whole number').min(1, `is 1 to ${lastPosition}`).max(lastPosition, `is 1 to ${lastPosition}`),
    person: oneLine(100),
    way: z.enum(contactWays, `is one of ${contactWays.join(', ')}`),
    value: oneLine(300),
    /** Tag of the language to speak: `zh-CN`. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, 'is a tag such as en or zh-CN')
      .nullable(),
    zone: z.string().max(64).refine(isZone, 'is the name of a time zone, such as Asia/Shanghai').nullable(),
    /** When they may be asked, by their own clock. */
    hours: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'is a span such as 09:00-22:00')
      .nullable(),
    note: wordsSchema(1000),
  })
  .superRefine(({ way, value }, context) => {
    const wanted = forms[way]
    if (wanted !== undefined && !wanted.form.test(value)) context.addIssue({ code: 'custom', path: ['value'], message: wanted.meaning })
  })
export type ContactDraft = z.infer<typeof contactSchema>

/** What only those on duty may know: it is encrypted. */
export const cardSchema = z.object({ person: z.string(), value: z.string(), note: z.string() })
export type ContactCard = z.infer<typeof cardSchema>

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
