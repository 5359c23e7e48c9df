import type { AccountId, ChainId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { countSchedules, findSchedules, type ScheduleRow, scheduleKey, scheduleListing } from './schedules.js'

interface SeatRow {
  readonly chain: ChainId
  readonly place: number
  readonly producer: AccountId
  readonly key: string | null
}

const ScheduledProducer = builder.objectRef<SeatRow>('ScheduledProducer').implement({
  description: 'A place in a schedule.',
  fields: (t) => ({
    place: t.exposeInt('place', { description: 'Its number in the order of slots, from 1.' }),
    producer: t.field({
      type: Account,
      description: 'Who stands there.',
      resolve: ({ chain, producer }) => ({ chain, account: producer }),
    }),
    key: t.exposeString('key', { nullable: true, description: 'The key that signs its blocks; null where the source names none.' }),
  }),
})

function seatsOf({ chain, producers, keys }: ScheduleRow): SeatRow[] | null {
  return producers?.map((producer, i) => ({ chain, place: i + 1, producer, key: keys?.[i] || null })) ?? null
}

const accountsOf = (chain: ChainId, names: readonly AccountId[] | null) => names?.map((account) => ({ chain, account })) ?? null

export const Schedule = builder.objectRef<ScheduleRow>('Schedule').implement({
  description: 'A version of the schedule of producers, from the first block made under it to the first one under the next.',
  fields: (t) => ({
    key: t.string({ description: 'chain:schedule:version.', resolve: scheduleKey }),
    version: t.exposeInt('version', { description: 'Its number.' }),
    fromHeight: t.expose('fromHeight', { type: 'BlockNumber', description: 'First block made under it that is read.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'Time of that block.' }),
    untilHeight: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'First block under the next one; null while it is in force.',
    }),
    untilAt: t.expose('untilAt', { type: 'DateTime', nullable: true, description: 'Time of that block.' }),
    begins: t.exposeBoolean('begins', { description: 'Whether it came into force there; false where only reading began.' }),
    proposedAt: t.expose('proposedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a header announced it; null where none is read.',
    }),
    proposedHeight: t.field({
      type: 'BlockNumber',
      nullable: true,
      description: 'The block of that header.',
      resolve: ({ announced, namedHeight }) => (announced === true ? namedHeight : null),
    }),
    producers: t.field({
      type: [ScheduledProducer],
      nullable: true,
      description: 'Who stands in it, in the order of slots; null where nobody told.',
      resolve: seatsOf,
    }),
    joined: t.field({
      type: [Account],
      nullable: true,
      description: 'Who came; null where it or the version before is not known.',
      resolve: ({ chain, joined }) => accountsOf(chain, joined),
    }),
    left: t.field({
      type: [Account],
      nullable: true,
      description: 'Who went; null where it or the version before is not known.',
      resolve: ({ chain, departed }) => accountsOf(chain, departed),
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'Who told who stands in it; null where nobody did.',
      resolve: ({ factId, namedHeight }) => (factId === null || namedHeight === null ? null : { factId, height: namedHeight }),
    }),
  }),
})

builder.queryField('schedules', (t) =>
  t.connection(
    {
      type: Schedule,
      description: `Versions of the schedule of producers, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, ...page }, { db }) => {
        const id = requireChainId(chain)
        return connect(
          scheduleListing(id),
          page,
          rootPage,
          (span) => findSchedules(db, id, span),
          () => countSchedules(db, id),
        )
      },
    },
    { name: 'ScheduleConnection' },
    { name: 'ScheduleEdge' },
  ),
)
