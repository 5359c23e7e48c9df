import type { StepPoint } from '../../charts/StepChart.js'
import type { TallyPoint } from './proposal.graphql.js'

type Point = Pick<TallyPoint, 'at' | 'block' | 'ayes' | 'nays'>

/** Steps of a vote count. It begins at zero when the motion was put; several votes in one block are one step. */
export function toSeries(points: readonly Point[], proposed: { readonly at: string; readonly block: number }): readonly StepPoint[] {
  const byTime = new Map<number, StepPoint>()
  byTime.set(Date.parse(proposed.at), { at: Date.parse(proposed.at), block: proposed.block, ayes: 0, nays: 0 })
  for (const { at, block, ayes, nays } of points) byTime.set(Date.parse(at), { at: Date.parse(at), block, ayes, nays })
  return [...byTime.values()].sort((a, b) => a.at - b.at)
}
