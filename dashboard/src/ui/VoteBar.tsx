import { useTranslation } from 'react-i18next'

export interface VoteCount {
  readonly ayes: number
  readonly nays: number
  /** Null where no number of votes decides. */
  readonly threshold: number | null
  readonly eligible: number | null
}

/** Ayes from the left, nays from the right, a mark where the threshold is. Seats are shown one by one while they can be told apart. */
export function VoteBar({ tally, large = false }: { readonly tally: VoteCount; readonly large?: boolean }) {
  const { t } = useTranslation()
  const { ayes, nays, threshold, eligible } = tally
  const seats = Math.max(eligible ?? 0, threshold ?? 0, ayes + nays, 1)
  const style = {
    '--ayes': `${(ayes / seats) * 100}%`,
    '--nays': `${(nays / seats) * 100}%`,
    '--mark': `${((threshold ?? 0) / seats) * 100}%`,
    '--seat': `${100 / seats}%`,
  }
  const spoken =
    threshold === null
      ? t('motion.tallySpokenOpen', { ayes, nays, seats: eligible ?? t('motion.seatsUnknown') })
      : t('motion.tallySpoken', { ayes, nays, threshold })
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
      {threshold === null ? null : <span className="mark" />}
    </div>
  )
}
