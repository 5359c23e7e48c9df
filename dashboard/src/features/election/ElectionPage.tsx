import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'

export function ElectionPage() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <PageHead title={t('election.title')} />
    </div>
  )
}
