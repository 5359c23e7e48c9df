import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'
import { Specimens } from './Specimens.js'
import { StateSpecimens } from './StateSpecimens.js'

/** All components with made-up data, for whoever changes one. */
export function GalleryPage() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <PageHead title={t('gallery.title')} intro={t('gallery.intro')} />
      <div className="columns">
        <div className="column">
          <Specimens />
        </div>
        <div className="column side">
          <StateSpecimens />
        </div>
      </div>
    </div>
  )
}
