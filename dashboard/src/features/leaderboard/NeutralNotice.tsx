import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import type { Board } from './leaderboard.graphql.js'

interface Props {
  readonly election: Board['openElection']
  /** The reader asked for an order. */
  readonly sorted: boolean
}

/** Says why nobody is ranked, or that the order is the reader's own while an election is open. */
export function NeutralNotice({ election, sorted }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (election === null) return null
  const block = formatInteger(election.endsBlock, locale)
  return (
    <p className="notice compact neutral" role="note">
      {t(sorted ? 'leaderboard.neutralSorted' : 'leaderboard.neutral', { stage: t(`council.stage.${election.stage}`), block })}
    </p>
  )
}
