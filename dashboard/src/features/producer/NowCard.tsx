import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { ProducerDetail } from './producer.graphql.js'

interface Props {
  readonly producer: ProducerDetail
}

/** Where a producer stands now: its newest block, its run of misses, its place. */
export function NowCard({ producer }: Props) {
  const { t } = useTranslation()
  const { lastBlock, place, heartbeat } = producer
  const rows: FactRow[] = [
    {
      label: t('producer.lastBlock'),
      value: lastBlock === null ? t('producer.noBlock') : <Stamp block={lastBlock.height} at={lastBlock.at} />,
    },
    { label: t('producer.sort.streak'), value: <Streak producer={producer} /> },
    { label: t('producer.sort.place'), value: place ?? t('producer.noPlace') },
    ...useStanding(producer),
    ...(heartbeat === null ? [] : [{ label: t('producer.heartbeat'), value: <Time at={heartbeat.at} /> }]),
  ]
  return (
    <Card title={t('producer.now')}>
      <Facts look="figures" rows={rows} />
      {producer.rank?.url == null || producer.rank.url === '' ? null : (
        <p className="small">
          <span className="muted">{t('producer.url')}</span> <span className="wrap">{producer.rank.url}</span>
        </p>
      )}
    </Card>
  )
}

function Stamp({ block, at }: { readonly block: number; readonly at: string }) {
  return (
    <>
      <BlockName block={block} />
      <span className="small muted span">
        <Time at={at} />
      </span>
    </>
  )
}

function Streak({ producer: { streak } }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (streak === null) return <>{t('producer.noStreak')}</>
  return (
    <>
      <span className="figure">
        {t('producer.slots', { count: streak.slots, formatted: formatInteger(streak.slots, locale) })}
        <Explain definition={streak.definition} />
      </span>
      <span className="small muted span">
        {t('producer.since')} <Time at={streak.fromAt} />
      </span>
    </>
  )
}

/** What the newest look at the table of producers said. */
function useStanding({ rank }: ProducerDetail): readonly FactRow[] {
  const { t } = useTranslation()
  const locale = useLocale()
  if (rank === null) return []
  return [
    { label: t('producer.sort.rank'), value: rank.rank },
    { label: t('producer.votes'), value: formatInteger(BigInt(rank.votes), locale) },
    { label: t('producer.commission'), value: rank.commission === null ? '—' : formatShare(rank.commission, locale, 2) },
    ...(rank.emergency === true ? [{ label: t('producer.emergency'), value: t('producer.asksEmergency') }] : []),
    ...(rank.blacklisted === true ? [{ label: t('producer.blacklist'), value: t('producer.blacklisted') }] : []),
  ]
}
