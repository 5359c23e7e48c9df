import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Icon } from '../../ui/Icon.js'
import { ElectionView } from './ElectionView.js'
import { electionOperation } from './election.graphql.js'

export function ElectionPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/elections/$key' })
  const query = useQuery(asking(electionOperation, { key }))
  return (
    <div className="page">
      <Link to="/elections" className="back">
        <Icon name="left" />
        {t('election.back')}
      </Link>
      <Answer query={query} what={t('election.detailWhat')} rows={14}>
        {({ election }) =>
          election === null ? (
            <PageHead title={t('election.notFound')} intro={t('election.notFoundHint', { key })} />
          ) : (
            <ElectionView election={election} />
          )
        }
      </Answer>
    </div>
  )
}
