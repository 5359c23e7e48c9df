import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

export const orders = ['number', 'handle', 'joined'] as const

const peopleSearch = z.object({ ...paging, q: said(z.string()), sort: said(z.enum(orders)) })
export type PeopleSearch = Partial<z.infer<typeof peopleSearch>>
export const parsePeopleSearch = (raw: Record<string, unknown>): PeopleSearch => peopleSearch.parse(raw)
