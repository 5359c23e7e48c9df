import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

export const standings = ['ACTIVE', 'STANDBY', 'LEFT'] as const
export type Standing = (typeof standings)[number]
/** Gravest first. */
export const states = ['PUNISHABLE', 'OFFLINE', 'SUSPECTED', 'RECOVERING', 'UNKNOWN', 'OK'] as const
export type ProducerState = (typeof states)[number]
export const looks = ['cards', 'table'] as const
export const sorts = ['streak', 'place', 'rank', 'round', 'hour', 'day', 'month', 'reliability', 'block'] as const
export type ProducerSort = (typeof sorts)[number]
/** The lists below the producers. */
export const gapLists = ['missed', 'stops'] as const
/** How many days the chart of one producer shows. */
export const dayWindows = ['30', '90', '365'] as const

const producersSearch = z.object({
  ...paging,
  look: said(z.enum(looks)),
  sort: said(z.enum(sorts)),
  standing: said(z.enum([...standings, 'ALL'])),
  state: said(z.enum(states)),
  list: said(z.enum(gapLists)),
})
export type ProducersSearch = Partial<z.infer<typeof producersSearch>>
export const parseProducersSearch = (raw: Record<string, unknown>): ProducersSearch => producersSearch.parse(raw)

const producerSearch = z.object({ ...paging, days: said(z.enum(dayWindows)) })
export type ProducerSearch = Partial<z.infer<typeof producerSearch>>
export const parseProducerSearch = (raw: Record<string, unknown>): ProducerSearch => producerSearch.parse(raw)
