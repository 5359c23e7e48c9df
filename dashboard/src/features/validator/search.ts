import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

export const sorts = ['missed', 'share', 'authored', 'offline', 'eras'] as const
export type ValidatorSort = (typeof sorts)[number]
export const standings = ['ACTIVE', 'WAITING', 'LEFT'] as const
export type Standing = (typeof standings)[number]
/** How many of the newest eras are looked at; a week and a month of Joystream. */
export const windows = ['28', '120', 'all'] as const
export type EraWindow = (typeof windows)[number]

const era = z.string().check(z.regex(/^\d{1,9}$/))

const validatorSearch = z.object({
  ...paging,
  sort: said(z.enum(sorts)),
  standing: said(z.enum(standings)),
  eras: said(z.enum(windows)),
  from: said(era),
  until: said(era),
})
export type ValidatorSearch = Partial<z.infer<typeof validatorSearch>>
export const parseValidatorSearch = (raw: Record<string, unknown>): ValidatorSearch => validatorSearch.parse(raw)
