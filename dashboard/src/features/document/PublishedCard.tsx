import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Time } from '../../ui/Time.js'
import { type Frozen, frozenOperation } from './document.graphql.js'

/** Reports that were published: none of them ever changes. */
export function PublishedCard({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(frozenOperation, { chain }))
  return (
    <Card title={t('document.published')} flush>
      <Answer query={query} what={t('document.publishedWhat')} rows={3}>
        {({ documents }) =>
          documents.length === 0 ? (
            <Empty title={t('document.nonePublished')} hint={t('document.nonePublishedHint')} />
          ) : (
            <PublishedTable reports={documents} />
          )
        }
      </Answer>
    </Card>
  )
}

function PublishedTable({ reports }: { readonly reports: readonly Frozen[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table">
        <caption className="hidden">{t('document.published')}</caption>
        <thead>
          <tr>
            {(['report', 'language', 'at', 'by', 'version', 'hash'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`document.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map((one) => (
            <tr key={one.entry}>
              <th scope="row">{one.report}</th>
              <td>{one.lang}</td>
              <td>
                <Time at={one.at} />
              </td>
              <td>{one.author}</td>
              <td>{one.version}</td>
              <td>
                <code className="small">{one.sha256.slice(0, 16)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
