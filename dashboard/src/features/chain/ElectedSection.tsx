import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Person } from '../../ui/Person.js'
import { councilOperation } from '../council/council.graphql.js'
import { StageCard } from '../council/StageCard.js'
import { TermName } from '../council/TermName.js'

/** An elected council on the overview: its stage, and who sits in it. */
export function ElectedSection({ council }: { readonly council: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(councilOperation, { key: council }))
  return (
    <Answer query={query} what={t('council.title')} rows={6}>
      {(data) => (
        <>
          {data.council?.stage == null ? null : <StageCard stage={data.council.stage} />}
          {data.council?.term == null ? (
            <Card title={t('council.title')}>
              <Empty title={t('council.noTerms')} hint={t('council.noTermsHint')} />
            </Card>
          ) : (
            <Card title={t('council.title')} actions={<TermName term={data.council.term} />}>
              <ul className="name-list">
                {data.council.term.seats.map(({ member }) => (
                  <li key={member.key}>
                    <Person person={member} />
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </>
      )}
    </Answer>
  )
}
