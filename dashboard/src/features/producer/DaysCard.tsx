import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyMissedChart } from '../../charts/lazy.js'
import { formatInteger } from '../../format/number.js'
import { hoursAhead } from '../../format/zone.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { serverNow } from '../../shell/clock.js'
import { useZone } from '../../shell/use-times.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Explain } from '../../ui/Explain.js'
import { Segments } from '../../ui/Segments.js'
import { DaysTable } from './DaysTable.js'
import { daysOperation, type ProducerDetail } from './producer.graphql.js'
import { csvAddress } from './query-of.js'
import { dayWindows } from './search.js'

interface Props {
  readonly chain: string
  readonly producer: ProducerDetail
}

/** Missed slots day by day, in the days of the zone that is read. */
export function DaysCard({ chain, producer: { key, name } }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { days = '30' } = useSearch({ from: '/producers/$key' })
  const offset = hoursAhead(useZone(), serverNow())
  const query = useQuery(asking(daysOperation, { key, days: Number(days), offset }))
  return (
    <Answer query={query} what={t('producer.daysWhat')} rows={8}>
      {({ producer }) => {
        const rows = producer?.days ?? []
        const missed = rows.reduce((sum, day) => sum + day.missed, 0)
        const bad = rows.filter((day) => day.missed > 0).length
        const summary = t('producer.daysSummary', { days: rows.length, bad, missed: formatInteger(missed, locale) })
        const title = t('producer.daysTitle')
        return (
          <ChartCard
            title={title}
            summary={summary}
            actions={
              <>
                <Windows />
                {rows[0] === undefined ? null : <Explain definition={rows[0].definition} />}
                <CsvLink href={csvAddress('producer-days', chain, { producer: { eq: name }, utcOffsetHours: offset, ...spanOf(rows) })} />
              </>
            }
            chart={<LazyMissedChart title={title} summary={summary} days={rows} />}
            table={<DaysTable days={rows} />}
          />
        )
      }}
    </Answer>
  )
}

/** The first and the last day that is shown, for the CSV. */
function spanOf(days: readonly { readonly day: string }[]): { from?: string; until?: string } {
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  return first === undefined || last === undefined ? {} : { from: first, until: last }
}

function Windows() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/producers/$key' })
  const { days = '30' } = useSearch({ from: '/producers/$key' })
  return (
    <Segments
      label={t('producer.over')}
      options={dayWindows}
      chosen={days}
      nameOf={(one) => t('producer.dayWindow', { days: one })}
      choose={(one) => navigate({ search: (before) => ({ ...before, days: one }), resetScroll: false })}
    />
  )
}
