import * as z from 'zod/mini'
import { paging } from '../../search.js'

const scheduleSearch = z.object(paging)
export type ScheduleSearch = Partial<z.infer<typeof scheduleSearch>>
export const parseScheduleSearch = (raw: Record<string, unknown>): ScheduleSearch => scheduleSearch.parse(raw)
