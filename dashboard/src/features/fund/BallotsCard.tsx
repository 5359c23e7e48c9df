import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Icon } from '../../ui/Icon.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Ballot } from './shapes.js'

/** What each member of the committee says now. */
export function BallotsCard({ ballots }: { readonly ballots: readonly Ballot[] }) {
  const { t } = useTranslation()
  if (ballots.length === 0)
    return (
      <Card title={t('fund.ballots')}>
        <Empty title={t('fund.noBallots')} hint={t('fund.noBallotsHint')} />
      </Card>
    )
  return (
    <Card title={t('fund.ballots')} flush>
      <div className="scroll-x">
        <table className="table compact">
          <caption className="hidden">{t('fund.ballots')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fund.member')}</th>
              <th scope="col">{t('fund.says')}</th>
              <th scope="col">{t('fund.when')}</th>
              <th scope="col">{t('fund.words')}</th>
            </tr>
          </thead>
          <tbody>
            {ballots.map((ballot) => (
              <tr key={ballot.member.id}>
                <th scope="row">
                  <AccountName account={ballot.member} />
                </th>
                <td>
                  <span className="pill" data-tone={ballot.agrees ? 'good' : 'bad'}>
                    <Icon name={ballot.agrees ? 'check' : 'cross'} />
                    {t(ballot.agrees ? 'fund.for' : 'fund.againstIt')}
                  </span>
                </td>
                <td className="nowrap">
                  {ballot.at === null || ballot.block === null ? (
                    <span className="muted">{t('fund.fromRow')}</span>
                  ) : (
                    <>
                      <Time at={ballot.at} /> <BlockName block={ballot.block} />
                    </>
                  )}
                </td>
                <td className="wrap">{ballot.memo ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
