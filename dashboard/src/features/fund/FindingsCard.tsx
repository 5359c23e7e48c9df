import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Money } from '../../ui/Money.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { Finding } from './fund.graphql.js'

interface Props {
  readonly findings: readonly Finding[]
  readonly total: number
}

/** What does not add up, newest first. */
export function FindingsCard({ findings, total }: Props) {
  const { t } = useTranslation()
  if (findings.length === 0)
    return (
      <Card title={t('fund.findings')}>
        <Empty title={t('fund.noFindings')} hint={t('fund.noFindingsHint')} />
      </Card>
    )
  const unit = findings.find(({ stated }) => stated !== null)?.stated?.symbol ?? ''
  return (
    <Card title={t('fund.findings')} flush>
      {total > findings.length ? <p className="small muted card-note">{t('fund.firstOf', { shown: findings.length, total })}</p> : null}
      <div className="scroll-x">
        <table className="table compact">
          <caption className="hidden">{t('fund.findings')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fund.finding')}</th>
              <th scope="col">{t('fund.when')}</th>
              {(['expected', 'stated', 'difference'] as const).map((name) => (
                <th key={name} scope="col" className="numeric">
                  {t(`fund.findingSum.${name}`, { unit })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {findings.map(({ key, kind, at, motion, expected, stated, difference, source }) => (
              <tr key={`${kind} ${key}`}>
                <th scope="row">
                  {motion === null ? (
                    t(`fund.findingName.${kind}`)
                  ) : (
                    <Link to="/fund/$key" params={{ key: motion }}>
                      {t(`fund.findingName.${kind}`)}
                    </Link>
                  )}
                </th>
                <td className="nowrap">
                  <Time at={at} /> <SourceMark source={source} />
                </td>
                <td className="numeric">
                  <Money amount={expected} />
                </td>
                <td className="numeric">
                  <Money amount={stated} />
                </td>
                <td className="numeric">
                  <Money amount={difference} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
