import { builder } from './builder.js'
import './modules/base/scalars.js'
import './modules/base/connection.js'
import './modules/meta/schema.js'
import './modules/meta/resolve.js'
import './modules/chain/schema.js'
import './modules/council/schema.js'
import './modules/member/schema.js'
import './modules/proposal/schema.js'
import './modules/proposal/vote.schema.js'
import './modules/election/schema.js'
import './modules/election/candidate.schema.js'
import './modules/leaderboard/schema.js'
import './modules/budget/schema.js'
import './modules/spending/schema.js'

/** The whole schema, from the modules above. */
export const schema = builder.toSchema()
