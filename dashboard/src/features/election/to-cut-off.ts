import type { CutOffBar } from '../../charts/CutOffChart.js'
import { inOrder } from './order.js'
import type { Candidate } from './shapes.js'

/** The final power of everybody who stood to the end, in the order of the table; undefined where one is not known. */
export function toCutOff(candidates: readonly Candidate[]): readonly CutOffBar[] | undefined {
  const standing = inOrder(candidates).filter(({ status }) => status !== 'WITHDRAWN')
  const bars = standing.flatMap(({ member, status, finalPower }) =>
    finalPower?.value == null
      ? []
      : [
          {
            name: member.handle ?? `#${member.number}`,
            power: Number(finalPower.value),
            exact: finalPower.value,
            elected: status === 'ELECTED',
          },
        ],
  )
  return bars.length === standing.length ? bars : undefined
}
