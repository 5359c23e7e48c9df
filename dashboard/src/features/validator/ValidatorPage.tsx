import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'

export function ValidatorPage() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <PageHead title={t('validator.title')} />
    </div>
  )
}
