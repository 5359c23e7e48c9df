import * as budgets from './budgets.js'
import * as councils from './councils.js'
import * as decrees from './decrees.js'
import * as elections from './elections.js'
import * as groups from './groups.js'
import * as leaderboard from './leaderboard.js'
import * as members from './members.js'
import * as proposals from './proposals.js'
import type { Subject } from './subject.js'
import * as validators from './validators.js'

/** Everything the database tells of a Joystream, by what it is about. */
export const subjects: readonly (readonly [string, Subject])[] = [
  councils,
  elections,
  proposals,
  leaderboard,
  budgets,
  groups,
  members,
  validators,
  decrees,
].flatMap((part) => Object.entries<Subject>(part))
