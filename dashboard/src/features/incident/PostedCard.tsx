import { useTranslation } from 'react-i18next'
import { locales } from '../../format/locale.js'
import { Card } from '../../ui/Card.js'
import { Icon } from '../../ui/Icon.js'
import { Time } from '../../ui/Time.js'
import { Outside } from './Said.js'
import type { Detail, Statement } from './shapes.js'
import { toPosted } from './to-posted.js'

/** Where the public was told, place by place and language by language. */
export function PostedCard({ incident: { statements } }: { readonly incident: Detail }) {
  const { t } = useTranslation()
  const rows = toPosted(statements)
  if (rows.length === 0) return null
  return (
    <Card title={t('incident.posted')} flush>
      <div className="scroll-x">
        <table className="table compact">
          <caption className="hidden">{t('incident.posted')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('incident.announcePlace')}</th>
              {locales.map((lang) => (
                <th key={lang} scope="col">
                  {t(`incident.lang.${lang}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, place, byLang }) => (
              <tr key={`${what}/${place}`}>
                <th scope="row">
                  {place} <span className="muted small">{t(`incident.announced.${what}`)}</span>
                </th>
                {locales.map((lang) => (
                  <td key={lang}>
                    <Mark statement={byLang.get(lang)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function Mark({ statement }: { readonly statement: Statement | undefined }) {
  const { t } = useTranslation()
  if (statement === undefined) return <span className="muted">—</span>
  return (
    <span className="name" title={statement.author}>
      <Icon name="check" />
      {statement.url === null ? <Time at={statement.at} /> : <Outside href={statement.url} words={t('incident.announceUrl')} />}
    </span>
  )
}
