import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Span } from './producer.graphql.js'

interface Props {
  readonly chain: string
  readonly spans: readonly Span[]
}

/** When a producer stood in the schedule, newest first. */
export function SpansCard({ chain, spans }: Props) {
  const { t } = useTranslation()
  return (
    <Card title={t('producer.spans')} flush={spans.length > 0}>
      {spans.length === 0 ? (
        <p className="muted">{t('producer.noSpans')}</p>
      ) : (
        <div className="scroll-x">
          <table className="table compact">
            <caption className="hidden">{t('producer.spans')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('producer.scheduleVersion')}</th>
                <th scope="col">{t('producer.from')}</th>
                <th scope="col">{t('producer.until')}</th>
              </tr>
            </thead>
            <tbody>
              {spans.map(({ fromVersion, fromHeight, fromAt, untilHeight, untilAt }) => (
                <tr key={fromHeight}>
                  <th scope="row">
                    <Link to="/schedules" search={{ chain }} className="text-link tabular">
                      {t('producer.version', { version: fromVersion })}
                    </Link>
                  </th>
                  <td>
                    <Time at={fromAt} absolute /> <BlockName block={fromHeight} />
                  </td>
                  <td>
                    {untilHeight === null || untilAt === null ? (
                      <span className="tag good">{t('producer.inForceNow')}</span>
                    ) : (
                      <>
                        <Time at={untilAt} absolute /> <BlockName block={untilHeight} />
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
