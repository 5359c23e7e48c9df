import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { shortAddress } from '../../format/name.js'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Icon } from '../../ui/Icon.js'
import { EventsCard } from './EventsCard.js'
import { OwnErasCard } from './OwnErasCard.js'
import { ValidatorFigures } from './ValidatorFigures.js'
import { StandingTag } from './ValidatorName.js'
import { validatorOperation } from './validator.graphql.js'

export function ValidatorPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/validators/$key' })
  const [chain = ''] = key.split(':')
  const query = useQuery(asking(validatorOperation, { key, chain }))
  const validator = query.data?.validator
  const title = validator ? t('validator.one', { name: shortAddress(validator.account.address) }) : t('validator.title')
  return (
    <div className="page">
      <Link to="/validators" className="back">
        <Icon name="left" />
        {t('validator.back')}
      </Link>
      <PageHead
        title={validator === null ? t('validator.notFound') : title}
        {...(validator === null ? { intro: t('validator.notFoundHint', { key }) } : {})}
      >
        {validator ? <StandingTag standing={validator.standing} /> : null}
      </PageHead>
      <Answer query={query} what={t('validator.oneWhat')} rows={14}>
        {(data) =>
          data.validator === null ? null : (
            <div className="column">
              <ValidatorFigures validator={data.validator} newest={data.sessions.nodes[0]?.session} />
              <OwnErasCard chain={chain} account={data.validator.account.id} />
              <EventsCard events={data.validator.events} />
            </div>
          )
        }
      </Answer>
    </div>
  )
}
