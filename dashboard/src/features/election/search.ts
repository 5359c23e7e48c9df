import * as z from 'zod/mini'

export const outcomes = ['RUNNING', 'FAILED', 'ELECTED'] as const
export type Outcome = (typeof outcomes)[number]
export const voteStatuses = ['SEALED', 'REVEALED', 'UNREVEALED'] as const
export type VoteStatus = (typeof voteStatuses)[number]

const paging = { after: said(z.string()), before: said(z.string()) }

const electionsSearch = z.object({ ...paging, outcome: said(z.enum(outcomes)) })
export type ElectionsSearch = Partial<z.infer<typeof electionsSearch>>
export const parseElectionsSearch = (raw: Record<string, unknown>): ElectionsSearch => electionsSearch.parse(raw)

const electionSearch = z.object({ ...paging, vote: said(z.enum(voteStatuses)) })
export type ElectionSearch = Partial<z.infer<typeof electionSearch>>
export const parseElectionSearch = (raw: Record<string, unknown>): ElectionSearch => electionSearch.parse(raw)

function said<T>(schema: z.ZodMiniType<T>) {
  return z.catch(z.optional(schema), undefined)
}
