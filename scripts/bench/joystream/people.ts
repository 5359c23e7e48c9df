import type { Fact } from '@secretariat/shared'
import { RecordId } from '@secretariat/shared'
import {
  accountOf,
  applicationSubmitted,
  joyOf,
  leadSet,
  memberControllerSet,
  memberJoined,
  memberRenamed,
  memberRootSet,
  openingAdded,
  openingFilled,
  postCreated,
} from '@secretariat/shared/testing'
import { heightsOf, perTerm, sizes, type Term } from './term.js'

export const groups = [
  'Forum',
  'Storage',
  'Content',
  'Distribution',
  'Membership',
  'App',
  'OperationsAlpha',
  'OperationsBeta',
  'OperationsGamma',
].map((name) => `${name}WorkingGroup`)

/** Numbers of those whom a group has hired up to a term: one more in each. */
export function workersOf({ number }: Term): string[] {
  return Array.from({ length: number + 1 }, (_, i) => String(i + 1))
}

/** Newcomers, what they write, and whom each group hires. */
export function peopleStory(term: Term): Fact[] {
  const count = perTerm(sizes.members)
  const joined = heightsOf(term, count, 0, 0.98).flatMap((height, i) => {
    const [member, account] = [String(1 + term.number * count + i), accountOf(20_000 + term.number * count + i)]
    const at = (ordinal: number) => ({ height, ordinal: 300 + ordinal, member })
    const renamed = i % 5 === 0 ? [memberRenamed({ ...at(5), height: height + 9, handle: `again${member}` })] : []
    const post = postCreated({ height: height + 3, ordinal: 320, post: member, author: String(1 + (i % 60)) })
    return [
      memberJoined(at(1)),
      memberRenamed({ ...at(2), handle: `member${member}` }),
      memberRootSet({ ...at(3), account }),
      memberControllerSet({ ...at(4), account }),
      ...renamed,
      post,
    ]
  })
  return [...joined, ...groups.flatMap((group, i) => hiring(term, group, 400 + i * 10))]
}

function hiring(term: Term, group: string, ordinal: number): Fact[] {
  const [number, [opened = 1, filled = 1]] = [String(term.number + 1), heightsOf(term, 2, 0.1, 0.5)]
  const lead = term.number % 5 === 0
  return [
    openingAdded({ height: opened, ordinal, group, opening: number, role: lead ? 'lead' : 'worker', rewardPerBlock: joyOf(2) }),
    applicationSubmitted({ height: opened + 5, ordinal, group, opening: number, application: number, member: String(1 + term.number * 7) }),
    openingFilled({
      height: filled,
      ordinal,
      group,
      opening: number,
      hired: [{ application: RecordId(number), worker: RecordId(number) }],
    }),
    ...(lead ? [leadSet({ height: filled, ordinal: ordinal + 1, group, worker: number })] : []),
  ]
}
