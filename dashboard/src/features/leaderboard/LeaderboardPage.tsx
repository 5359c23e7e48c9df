import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'

export function LeaderboardPage() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <PageHead title={t('leaderboard.title')} />
    </div>
  )
}
