import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

export const shows = ['present', 'past'] as const

const groupSearch = z.object({ ...paging, show: said(z.enum(shows)) })
export type GroupSearch = Partial<z.infer<typeof groupSearch>>
export const parseGroupSearch = (raw: Record<string, unknown>): GroupSearch => groupSearch.parse(raw)
