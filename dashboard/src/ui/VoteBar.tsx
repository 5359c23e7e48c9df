import { useTranslation } from 'react-i18next'

export interface VoteCount {
  readonly ayes: number
  readonly nays: number
  readonly threshold: number
  readonly eligible: number | null
}

/** Ayes from the left, nays from the right, a mark where the threshold is. Seats are shown one by one while they can be told apart. */
export function VoteBar({ tally, large = false }: { readonly tally: VoteCount; readonly large?: boolean }) {
  const { t } = useTranslation()
  const seats = Math.max(tally.eligible ?? 0, tally.threshold, tally.ayes + tally.nays, 1)
  const style = {
    '--ayes': `${(tally.ayes / seats) * 100}%`,
    '--nays': `${(tally.nays / seats) * 100}%`,
    '--mark': `${(tally.threshold / seats) * 100}%`,
    '--seat': `${100 / seats}%`,
  }
  const spoken = t('motion.tallySpoken', { ayes: tally.ayes, nays: tally.nays, threshold: tally.threshold })
  return (
    <div
      className={large ? 'vote-bar large' : 'vote-bar'}
      data-seats={seats <= (large ? 40 : 15)}
      role="img"
      aria-label={spoken}
      style={style}
    >
      <span className="ayes" />
      <span className="nays" />
      <span className="mark" />
    </div>
  )
}
