import { type ChainId, GroupId } from '@secretariat/shared'
import { sql } from 'kysely'
import { chainIdOf } from '../base/key.js'

/** A group of a chain. */
export interface GroupKey {
  readonly chain: ChainId
  readonly workingGroup: GroupId
}

export function groupKey({ chain, workingGroup }: GroupKey): string {
  return `${chain}:group:${workingGroup}`
}

/** The parts of `chain:group:name`; undefined when the text is no such key. */
export function parseGroupKey(key: string): GroupKey | undefined {
  const [, name = '', group] = /^([^:]+):group:([^:]+)$/.exec(key) ?? []
  const chain = chainIdOf(name)
  const workingGroup = GroupId.schema.safeParse(group).data
  return chain === undefined || workingGroup === undefined ? undefined : { chain, workingGroup }
}

/** Rows of these groups. Two plain lists, which reach into the parts of a view, before the pairs, which do not. */
export function among(groups: readonly GroupKey[]) {
  const [chains, names] = [groups.map(({ chain }) => chain), groups.map(({ workingGroup }) => workingGroup)]
  return sql<boolean>`(chain = any(${chains}::text[]) and working_group = any(${names}::text[])
    and (chain, working_group) in (select * from unnest(${chains}::text[], ${names}::text[])))`
}
