import type { Lines } from '../../charts/LinesChart.js'
import type { Detail } from './shapes.js'

/** From nothing when it was proposed, to what stood when it ended or when blocks were read last. */
export function toLine(
  { knownAt, steps, endedAt, readUntil }: Pick<Detail, 'knownAt' | 'steps' | 'endedAt' | 'readUntil'>,
  name: string,
): Lines {
  const end = endedAt ?? readUntil
  const points = steps.map(({ at, signed }) => ({ at: Date.parse(at), values: [signed] }))
  const before = { at: Math.min(Date.parse(knownAt), ...points.map(({ at }) => at)), values: [0] }
  const last = points.at(-1)
  const after = end !== null && last !== undefined && Date.parse(end) > last.at ? [{ at: Date.parse(end), values: last.values }] : []
  return { names: [name], points: [before, ...points, ...after] }
}
