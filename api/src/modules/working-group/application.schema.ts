import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { Opening } from './opening.schema.js'
import type { ApplicationRow } from './openings.js'
import { WorkerRole } from './worker.where.js'

const standardApplications = 10
const mostApplications = 200

const ApplicationStatus = builder.enumType('ApplicationStatus', {
  description: 'What became of an application.',
  values: {
    PENDING: { value: 'pending', description: 'Its opening is not decided.' },
    HIRED: { value: 'hired', description: 'The applicant was hired.' },
    DECLINED: { value: 'declined', description: 'Others were hired, or nobody.' },
    WITHDRAWN: { value: 'withdrawn', description: 'Withdrawn by the applicant.' },
    CANCELLED: { value: 'cancelled', description: 'The opening was cancelled.' },
  },
} as const satisfies { description: string; values: Record<string, { value: ApplicationRow['status']; description: string }> })

export const Application = builder.objectRef<ApplicationRow>('Application').implement({
  description: 'A member applied to an opening.',
  fields: (t) => ({
    number: t.exposeString('application', { description: 'Number in the group, given by the chain.' }),
    groupName: t.exposeString('workingGroup', { description: 'Name of the group.' }),
    openingNumber: t.exposeString('opening', { description: 'Number of the opening.' }),
    role: t.expose('role', { type: WorkerRole, nullable: true, description: 'What was sought; null where the opening is not read.' }),
    title: t.exposeString('title', { nullable: true, description: 'Title of the opening; null where it has none, or is not read.' }),
    member: t.field({ type: Membership, description: 'Who applied.', resolve: ({ chain, member }) => ({ chain, member }) }),
    status: t.expose('status', { type: ApplicationStatus, description: 'What became of it.' }),
    worker: t.exposeString('worker', { nullable: true, description: 'Number of the worker they became; null where they were not hired.' }),
    stake: t.field({ type: Amount, description: 'Stake behind it.', resolve: ({ stake, asset }) => ({ units: stake, asset }) }),
    stakingAccount: t.field({
      type: Account,
      description: 'Account that holds the stake.',
      resolve: ({ chain, stakingAccount }) => ({ chain, account: stakingAccount }),
    }),
    roleAccount: t.field({
      type: Account,
      description: 'Account to act by.',
      resolve: ({ chain, roleAccount }) => ({ chain, account: roleAccount }),
    }),
    rewardAccount: t.field({
      type: Account,
      description: 'Account to be paid to.',
      resolve: ({ chain, rewardAccount }) => ({ chain, account: rewardAccount }),
    }),
    answers: t.expose('answers', {
      type: 'JSON',
      description: 'Answers to the questions of the opening, in their order; {hex} where one is no text.',
    }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When it was submitted.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided; null while it waits.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

builder.objectField(Opening, 'applications', (t) =>
  t.field({
    type: [Application],
    description: 'Applications that are read, oldest first.',
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: standardApplications,
        description: `Applications to take, at most ${mostApplications}.`,
      }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? standardApplications }),
    resolve: async (opening, { first }, { load }) => {
      if (first < 0 || first > mostApplications) throw badInput(`applications takes from 0 to ${mostApplications}; ${first} were asked for`)
      return (await load.applications.load(opening)).slice(0, first)
    },
  }),
)
