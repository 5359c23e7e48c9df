import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Empty } from '../../ui/Empty.js'
import { Languages } from './Languages.js'
import type { Detail } from './shapes.js'

/** Notices to publish: a person reads them first, copies them, and says where they stand. */
export function DraftsCard({ incident: { drafts } }: { readonly incident: Detail }) {
  const { t } = useTranslation()
  const page = useLocale()
  const [lang, setLang] = useState(page)
  const shown = drafts.filter((draft) => draft.lang === lang)
  return (
    <Card title={t('incident.drafts')} actions={drafts.length === 0 ? undefined : <Languages lang={lang} choose={setLang} />}>
      {shown.length === 0 ? (
        <Empty title={t('incident.noDrafts')} hint={t('incident.draftsHint')} />
      ) : (
        <>
          <p className="muted small">{t('incident.draftsHint')}</p>
          {shown.map(({ what, text }) => (
            <div key={what} className="incident-draft">
              <div className="incident-draft-head">
                <h3>{t(`incident.draft.${what}`)}</h3>
                <CopyButton text={text} what={t(`incident.draft.${what}`)} label={t('incident.copyDraft')} />
              </div>
              <pre lang={lang} className="incident-text">
                {text}
              </pre>
            </div>
          ))}
        </>
      )}
    </Card>
  )
}
