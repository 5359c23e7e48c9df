import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { useViewer } from '../session/useViewer.js'
import { Languages } from './Languages.js'
import type { Detail } from './shapes.js'

/** Letters to those who can mend it, while it goes on; only for those on duty. */
export function LettersCard({ incident: { letters } }: { readonly incident: Detail }) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const page = useLocale()
  const [lang, setLang] = useState(page)
  if (!may('OPERATOR') || letters.length === 0) return null
  return (
    <Card title={t('incident.letters')} actions={<Languages lang={lang} choose={setLang} />}>
      <p className="muted small">{t('incident.lettersHint')}</p>
      {letters
        .filter((letter) => letter.lang === lang)
        .map(({ what, text }) => (
          <details key={what} className="incident-draft">
            <summary className="incident-draft-head">
              <b>{t(`incident.letter.${what}`)}</b>
              <CopyButton text={text} what={t(`incident.letter.${what}`)} label={t('incident.copyDraft')} />
            </summary>
            <pre lang={lang} className="incident-text">
              {text}
            </pre>
          </details>
        ))}
    </Card>
  )
}
