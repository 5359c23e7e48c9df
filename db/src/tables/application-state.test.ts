import { RecordId } from '@secretariat/shared'
import { applicationSubmitted, applicationWithdrawn, openingAdded, openingCancelled, openingFilled } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()

test('an application is hired, declined, withdrawn, cancelled with its opening, or waits', async () => {
  const applied = (application: string, opening: string) =>
    applicationSubmitted({ height: 3, ordinal: Number(application), opening, application, member: `1${application}` })
  await writeHistory(db, [
    openingAdded({ height: 2, ordinal: 1, opening: '1', role: 'lead', title: 'Lead wanted' }),
    openingAdded({ height: 2, ordinal: 2, opening: '2' }),
    ...[applied('1', '1'), applied('2', '1'), applied('3', '1'), applied('4', '2'), applied('5', '9')],
    applicationWithdrawn({ height: 4, application: '3' }),
    openingFilled({ height: 5, opening: '1', hired: [{ application: RecordId('1'), worker: RecordId('7') }], declined: ['2'] }),
    openingCancelled({ height: 6, opening: '2' }),
  ])
  const found = await db
    .selectFrom('applicationState')
    .select(['application', 'status', 'worker', 'decidedHeight', 'role', 'title'])
    .orderBy('application')
    .execute()
  expect(found).toEqual([
    { application: '1', status: 'hired', worker: '7', decidedHeight: 5, role: 'lead', title: 'Lead wanted' },
    { application: '2', status: 'declined', worker: null, decidedHeight: 5, role: 'lead', title: 'Lead wanted' },
    { application: '3', status: 'withdrawn', worker: null, decidedHeight: 4, role: 'lead', title: 'Lead wanted' },
    { application: '4', status: 'cancelled', worker: null, decidedHeight: 6, role: 'worker', title: null },
    { application: '5', status: 'pending', worker: null, decidedHeight: null, role: null, title: null },
  ])
})
