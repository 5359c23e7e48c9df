import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

/** Which multisigs the board shows; those that wait for somebody, where the address does not say. */
export const boards = ['waiting', 'ended', 'unknown', 'all'] as const
export type Board = (typeof boards)[number]

const multisigSearch = z.object({ ...paging, board: said(z.enum(boards)), missing: said(z.string().check(z.regex(/^[a-z1-5.]{1,13}$/))) })
export type MultisigSearch = Partial<z.infer<typeof multisigSearch>>
export const parseMultisigSearch = (raw: Record<string, unknown>): MultisigSearch => multisigSearch.parse(raw)
