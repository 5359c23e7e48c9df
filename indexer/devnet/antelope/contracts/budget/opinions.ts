import type { SimContext } from '../../contract.js'
import { check } from '../handlers.js'
import { budgetAccount, budgetConfigs, committees, nextIds, type Opinions, sections } from './tables.js'

/** Moves a member to those who approve, or to those who do not. */
export function speak(opinions: Opinions, member: string, approves: boolean): Opinions {
  const { requested, approved, unapproved } = opinions
  check([...requested, ...approved, ...unapproved].includes(member), 'the approver is not on the committee')
  check(!(approves ? approved : unapproved).includes(member), 'the approver has said so already')
  const without = (list: readonly string[]) => list.filter((each) => each !== member)
  return {
    requested: without(requested),
    approved: approves ? [...approved, member] : without(approved),
    unapproved: approves ? without(unapproved) : [...unapproved, member],
  }
}

/** More than two thirds pass it, more than one third reject it. */
export function sectionOf({ requested, approved, unapproved }: Opinions): number {
  const size = requested.length + approved.length + unapproved.length
  if (approved.length * 3 > size * 2) return sections.passed
  return unapproved.length * 3 > size ? sections.rejected : sections.pending
}

export function freshOpinions({ tables }: SimContext): Opinions {
  const members = committees.get(tables, budgetAccount)?.member ?? []
  check(members.length > 0, 'there is no committee')
  return { requested: members, approved: [], unapproved: [] }
}

/** Blocks that the committee has, by the name of the setting. */
export function periodOf({ tables }: SimContext, config: 'n.proposer' | 'n.takecoin'): number {
  return budgetConfigs.get(tables, config)?.number_value ?? 7 * 28_800
}

export function takeId({ tables }: SimContext, name: 'motions' | 'takecoins', scope: string): number {
  const id = nextIds.get(tables, name, scope)?.id ?? 0
  nextIds.put(tables, { name, id: id + 1 }, scope)
  return id
}
