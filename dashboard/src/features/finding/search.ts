import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

const findingSearch = z.object({ ...paging, kind: said(z.string().check(z.regex(/^[A-Z_]{1,64}$/))) })
export type FindingSearch = Partial<z.infer<typeof findingSearch>>
export const parseFindingSearch = (raw: Record<string, unknown>): FindingSearch => findingSearch.parse(raw)
