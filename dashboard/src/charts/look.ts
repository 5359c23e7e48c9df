import { useSyncExternalStore } from 'react'

/** How every axis looks. */
export const axisLook = {
  stroke: 'var(--line-2)',
  tick: { fill: 'var(--text-2)', fontSize: 12 },
  tickLine: false,
} as const

const wish = () => window.matchMedia('(prefers-reduced-motion: reduce)')

/** Whether the reader asked for a page that does not move. */
export function useStillness(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = wish()
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => wish().matches,
  )
}
