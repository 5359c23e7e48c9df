import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

export const views = ['members', 'elections', 'validators'] as const
export const boardSorts = ['terms', 'pooled', 'mean', 'earned', 'name'] as const
export type BoardSort = (typeof boardSorts)[number]

const historySearch = z.object({ ...paging, show: said(z.enum(views)), sort: said(z.enum(boardSorts)) })
export type HistorySearch = Partial<z.infer<typeof historySearch>>
export const parseHistorySearch = (raw: Record<string, unknown>): HistorySearch => historySearch.parse(raw)
