import { budgetCases } from './budgets.js'
import type { Case } from './case.js'
import { discussionCases } from './discussions.js'
import { electionCases } from './elections.js'
import { groupCases } from './groups.js'
import { memberCases } from './members.js'
import { proposalCases } from './proposals.js'
import { validatorCases } from './validators.js'

/** What each event of Joystream must say. The payloads are written by the tests: none are published. */
export const joystreamCases: readonly Case[] = [
  ...electionCases,
  ...budgetCases,
  ...proposalCases,
  ...discussionCases,
  ...groupCases,
  ...memberCases,
  ...validatorCases,
]
