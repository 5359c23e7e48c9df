import { useTranslation } from 'react-i18next'
import { ShareCell } from '../council/ShareCell.js'

interface Props {
  /** Undefined where they did not sit. */
  readonly cell: { readonly votes: number | null; readonly valid: number | null; readonly share: number | null } | undefined
}

/** A share with its counts; x for who did not sit, a dash for what is not known. */
export function VoteCell({ cell }: Props) {
  const { t } = useTranslation()
  if (cell === undefined) return <Mark glyph="x" what={t('leaderboard.noMember')} />
  const { votes, valid, share } = cell
  if (votes !== null && valid !== null) return <ShareCell voted={votes} total={valid} share={share} />
  return <Mark glyph="—" what={t('common.unknown')} />
}

function Mark({ glyph, what }: { readonly glyph: string; readonly what: string }) {
  return (
    <span className="muted" role="img" aria-label={what} title={what}>
      {glyph}
    </span>
  )
}
