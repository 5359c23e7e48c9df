/** How every axis looks. Charts never move by themselves: they are redrawn with every block. */
export const axisLook = {
  stroke: 'var(--line-2)',
  tick: { fill: 'var(--text-2)', fontSize: 12 },
  tickLine: false,
} as const

/** Whole steps from zero to the top, at most six. */
export function wholeTicks(top: number): number[] {
  const step = Math.max(1, Math.ceil(top / 6))
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step)
}
