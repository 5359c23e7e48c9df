import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  personFields,
  personShape,
  timeShape,
} from '../../graphql/shapes.js'

const money = z.nullable(amountShape)
const source = z.object({ block: z.int() })
const handleShape = z.object({
  handle: z.string(),
  fromAt: timeShape,
  untilBlock: z.nullable(z.int()),
  untilAt: z.nullable(timeShape),
  bytes: z.nullable(z.string()),
  source,
})
const accountSpanShape = z.object({
  role: z.enum(['ROOT', 'CONTROLLER', 'STAKING']),
  account: accountShape,
  fromAt: timeShape,
  untilBlock: z.nullable(z.int()),
  untilAt: z.nullable(timeShape),
  source,
})
const joinedShape = z.object({
  by: z.enum(['PURCHASE', 'INVITATION', 'GIFT', 'CREATION']),
  at: timeShape,
  founding: z.boolean(),
  inviter: z.nullable(personShape),
  referrer: z.nullable(personShape),
  source,
})
const profileShape = z.object({
  ...personShape.shape,
  chain: z.object({ key: z.string(), name: z.string(), meta: z.object({ indexedAt: z.nullable(timeShape) }) }),
  name: z.nullable(z.string()),
  about: z.nullable(z.string()),
  validatorAccount: z.nullable(z.string()),
  verified: z.nullable(z.boolean()),
  invitedCount: z.int(),
  rootAccount: z.nullable(accountShape),
  controllerAccount: z.nullable(accountShape),
  joined: z.nullable(joinedShape),
  posts: z.object({ forumPosts: z.int(), forumThreads: z.int(), discussionPosts: z.int() }),
  handles: z.array(handleShape),
  accounts: z.array(accountSpanShape),
})
export type Profile = z.infer<typeof profileShape>

export const profileOperation = operation<{ readonly key: string }>()(
  `query Profile($key: String!) {
    membership(key: $key) {
      ${personFields} chain { key name meta { indexedAt } } name about validatorAccount verified invitedCount
      rootAccount { ${accountFields} } controllerAccount { ${accountFields} }
      joined { by at founding inviter { ${personFields} } referrer { ${personFields} } source { block } }
      posts { forumPosts forumThreads discussionPosts }
      handles { handle fromAt untilBlock untilAt bytes source { block } }
      accounts { role account { ${accountFields} } fromAt untilBlock untilAt source { block } }
    }
  }`,
  z.object({ membership: z.nullable(profileShape) }),
)

const shareShape = z.object({ voted: z.int(), total: z.int(), pooled: z.nullable(z.number()), definition: definitionShape })
const seatShape = z.object({
  term: z.object({
    key: z.string(),
    number: z.nullable(z.int()),
    cycle: z.nullable(z.int()),
    fromAt: timeShape,
    untilAt: z.nullable(timeShape),
    complete: z.boolean(),
  }),
  position: z.int(),
  eligible: shareShape,
  ownStake: money,
  backing: money,
  rewardPaid: money,
})
const candidacyShape = z.object({
  status: z.enum(['STANDING', 'WITHDRAWN', 'ROUND_FAILED', 'ELECTED', 'NOT_ELECTED']),
  stake: amountShape,
  finalPower: money,
  announcedAt: timeShape,
  election: z.nullable(z.object({ key: z.string(), cycle: z.int() })),
  source,
})
const voteShape = z.object({
  electionKey: z.nullable(z.string()),
  cycle: z.nullable(z.int()),
  account: accountShape,
  linkedAs: z.array(z.enum(['ROOT', 'CONTROLLER', 'STAKING'])),
  stake: amountShape,
  candidate: z.nullable(personShape),
  castAt: timeShape,
  source,
})
const leadShape = z.object({ groupName: z.string(), fromAt: timeShape, untilAt: z.nullable(timeShape), fromBlock: z.int() })
const jobShape = z.object({
  key: z.string(),
  group: z.object({ key: z.string(), name: z.string() }),
  role: z.nullable(z.enum(['LEAD', 'WORKER'])),
  hiredAt: timeShape,
  endedBy: z.nullable(z.enum(['EXITED', 'TERMINATED'])),
  endedAt: z.nullable(timeShape),
  rewardPerBlock: money,
  rewardPaid: money,
  rewardOwed: money,
  slashed: money,
})
const applicationShape = z.object({
  number: z.string(),
  groupName: z.string(),
  openingNumber: z.string(),
  title: z.nullable(z.string()),
  role: z.nullable(z.enum(['LEAD', 'WORKER'])),
  status: z.enum(['PENDING', 'HIRED', 'DECLINED', 'WITHDRAWN', 'CANCELLED']),
  stake: amountShape,
  submittedAt: timeShape,
})
const careerShape = z.object({
  seats: z.array(seatShape),
  candidacies: z.array(candidacyShape),
  electionVotes: z.array(voteShape),
  leads: z.array(leadShape),
  jobs: z.array(jobShape),
  applications: z.array(applicationShape),
})
export type Career = z.infer<typeof careerShape>

export const careerOperation = operation<{ readonly key: string }>()(
  `query Career($key: String!) {
    membership(key: $key) {
      seats {
        term { key number cycle fromAt untilAt complete } position
        eligible { voted total pooled definition { ${definitionFields} } }
        ownStake { ${amountFields} } backing { ${amountFields} } rewardPaid { ${amountFields} }
      }
      candidacies { status stake { ${amountFields} } finalPower { ${amountFields} } announcedAt election { key cycle } source { block } }
      electionVotes {
        electionKey cycle account { ${accountFields} } linkedAs stake { ${amountFields} } candidate { ${personFields} } castAt source { block }
      }
      leads { groupName fromAt untilAt fromBlock }
      jobs {
        key group { key name } role hiredAt endedBy endedAt rewardPerBlock { ${amountFields} }
        rewardPaid { ${amountFields} } rewardOwed { ${amountFields} } slashed { ${amountFields} }
      }
      applications { number groupName openingNumber title role status stake { ${amountFields} } submittedAt }
    }
  }`,
  z.object({ membership: z.nullable(careerShape) }),
)
