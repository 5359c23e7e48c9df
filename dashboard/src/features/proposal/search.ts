import * as z from 'zod/mini'
import { proposalKinds, proposalStatuses } from '../../graphql/proposal-status.js'
import { paging, said } from '../../search.js'

const term = said(z.pipe(z.transform(Number), z.int().check(z.positive())))

const proposalSearch = z.object({
  ...paging,
  kind: said(z.enum(proposalKinds)),
  status: said(
    z.pipe(
      z.transform((value) => (typeof value === 'string' ? value.split(',') : value)),
      z.array(z.enum(proposalStatuses)).check(z.minLength(1)),
    ),
  ),
  council: said(z.string()),
  type: said(z.string()),
  title: said(z.string()),
  proposer: said(z.string()),
  voter: said(z.string()),
  awaiting: said(z.string()),
  ignoredBy: said(z.string()),
  createdTerm: term,
  decidedTerm: term,
  executedTerm: term,
  sort: said(z.enum(['proposed', 'decided', 'number'])),
})

/** What the list of motions and proposals shows. */
export type ProposalSearch = Partial<z.infer<typeof proposalSearch>>
export const parseProposalSearch = (raw: Record<string, unknown>): ProposalSearch => proposalSearch.parse(raw)
