import { useTranslation } from 'react-i18next'
import { ApiError } from '../../graphql/api-error.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Facts } from '../../ui/Facts.js'
import { Failed } from '../../ui/Failed.js'
import { Kept } from '../../ui/Kept.js'
import { Loading } from '../../ui/Loading.js'
import { Progress } from '../../ui/Progress.js'
import { FreshnessMark } from '../meta/FreshnessMark.js'
import { freshnessStates } from '../meta/freshness.js'
import { loadedAt } from './samples.js'

const error = new ApiError('refused', 'Query too costly', '7f3a9c21')
const nothing = () => undefined

/** What stands where data is not: loading, failed, empty, kept. */
export function StateSpecimens() {
  const { t } = useTranslation()
  const what = t('motion.what')
  return (
    <>
      <Card title="FreshnessMark">
        <p className="specimens">
          {freshnessStates.map((state) => (
            <FreshnessMark key={state} state={state} />
          ))}
        </p>
      </Card>
      <Card title="Loading">
        <Loading rows={3} />
      </Card>
      <Card title="Failed" flush>
        <Failed error={error} what={what} retry={nothing} />
      </Card>
      <Card title="Kept" flush>
        <Kept error={error} since={loadedAt} retry={nothing} />
      </Card>
      <Card title="Empty">
        <Empty title={t('motion.empty')} hint={t('motion.emptyHint')} />
      </Card>
      <Card title="Progress · Facts">
        <Progress
          label={t('sync.progress')}
          first={1}
          last={100}
          share={0.5}
          spans={[
            { first: 1, last: 40 },
            { first: 60, last: 70 },
          ]}
        />
        <Facts
          rows={[
            { label: t('motion.threshold'), value: '4' },
            { label: t('sync.eta'), value: '—' },
          ]}
        />
      </Card>
    </>
  )
}
