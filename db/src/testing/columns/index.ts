import { budgetColumns } from './budget.js'
import { decreeColumns } from './decree.js'
import { discussionColumns } from './discussion.js'
import { electionColumns } from './election.js'
import { groupColumns } from './group.js'
import { memberColumns } from './member.js'
import { proposalColumns } from './proposal.js'
import { validatorColumns } from './validator.js'

export { type ColumnsOf, placed } from './columns.js'

/** Of the rows made from facts of elected councils, group by group. */
export const columnsOfElected = {
  ...budgetColumns,
  ...decreeColumns,
  ...discussionColumns,
  ...electionColumns,
  ...groupColumns,
  ...memberColumns,
  ...proposalColumns,
  ...validatorColumns,
}
