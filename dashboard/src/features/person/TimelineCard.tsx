import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { type LifeLane, LifeLines } from '../../charts/LifeLines.js'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Time } from '../../ui/Time.js'
import { useGroupName } from '../group/use-group-name.js'
import type { Agenda } from './agenda.graphql.js'
import type { Career, Profile } from './person.graphql.js'
import { toLanes, type Words } from './to-lanes.js'

interface Props {
  readonly profile: Profile
  readonly career: Career
  readonly agenda: Agenda | null
  readonly title: string
}

export function TimelineCard({ profile, career, agenda, title }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const lanes = toLanes(profile, career, agenda, useWords())
  const spans = lanes.flatMap((lane) => lane.spans)
  if (spans.length === 0) return null
  const times = spans.flatMap(({ from, until }) => [from, until ?? from])
  const { indexedAt } = profile.chain.meta
  const last = Math.max(...times, indexedAt === null ? 0 : Date.parse(indexedAt))
  const summary = t('person.timelineSummary', { name: title, count: formatInteger(spans.length, locale) })
  return (
    <ChartCard
      title={t('person.timeline')}
      summary={summary}
      chart={<LifeLines title={t('person.timeline')} summary={summary} lanes={lanes} first={Math.min(...times)} last={last} />}
      table={<TimelineTable lanes={lanes} />}
    />
  )
}

function useWords(): Words {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  return {
    lane: (part) => t(`person.lane.${part}`),
    seat: ({ number, cycle }) =>
      number === null ? t('person.seatCycle', { cycle: cycle ?? '?' }) : t('person.seatText', { term: number }),
    candidacy: ({ election, status }) =>
      t('person.candidacyText', { cycle: election?.cycle ?? '?', status: t(`person.candidateStatus.${status}`) }),
    lead: (group) => t('person.leadText', { group: nameOf(group) }),
    worker: (group) => t('person.workerText', { group: nameOf(group) }),
    proposal: (title) => t('person.proposalText', { title }),
    vote: (cycle) => t('person.voteText', { cycle: cycle ?? '?' }),
  }
}

function TimelineTable({ lanes }: { readonly lanes: readonly LifeLane[] }) {
  const { t } = useTranslation()
  const spans = lanes.flatMap((lane) => lane.spans).toSorted((a, b) => b.from - a.from)
  return (
    <table className="table compact">
      <caption className="hidden">{t('person.timeline')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('person.what_')}</th>
          <th scope="col">{t('person.from')}</th>
          <th scope="col">{t('person.until')}</th>
        </tr>
      </thead>
      <tbody>
        {spans.map(({ key, text, from, until }) => (
          <tr key={key}>
            <th scope="row">{text}</th>
            <td>
              <Time at={new Date(from).toISOString()} absolute />
            </td>
            <td>{until === undefined ? t('person.now') : until === from ? '' : <Time at={new Date(until).toISOString()} absolute />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
