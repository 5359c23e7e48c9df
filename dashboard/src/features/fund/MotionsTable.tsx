import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { Approvals } from './Approvals.js'
import { StagePill } from './StagePill.js'
import type { Motion } from './shapes.js'
import { Until } from './Until.js'

export function MotionsTable({ motions }: { readonly motions: readonly Motion[] }) {
  const { t } = useTranslation()
  const unit = motions[0]?.amount.symbol ?? ''
  return (
    <div className="scroll-x">
      <table className="table compact fund-motions">
        <caption className="hidden">{t('fund.motions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fund.motionTitle')}</th>
            <th scope="col">{t('fund.stage')}</th>
            <th scope="col">{t('fund.proposer')}</th>
            <th scope="col" className="numeric">
              {t('fund.amountIn', { unit })}
            </th>
            <th scope="col" className="numeric">
              {t('fund.paidIn', { unit })}
            </th>
            <th scope="col">{t('fund.approvals')}</th>
            <th scope="col">{t('fund.proposed')}</th>
            <th scope="col">{t('fund.until')}</th>
          </tr>
        </thead>
        <tbody>
          {motions.map((motion) => (
            <Row key={motion.key} motion={motion} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ motion }: { readonly motion: Motion }) {
  const { t } = useTranslation()
  const { key, number, basis, title, stage, proposer, amount, paid, proposedAt } = motion
  return (
    <tr>
      <th scope="row">
        <Link to="/fund/$key" params={{ key }}>
          {title || t('fund.untitled')}
        </Link>
        <span className="small muted span">
          {number === null ? t('fund.noNumber') : t('fund.number', { number })}
          {basis === 'PROBABLE' || basis === 'COUNTED' ? ` · ${t(`fund.basisName.${basis}`)}` : null}
        </span>
      </th>
      <td>
        <StagePill stage={stage} />
      </td>
      <td>
        <AccountName account={proposer} />
      </td>
      <td className="numeric">
        <Money amount={amount} />
      </td>
      <td className="numeric">
        <Money amount={paid} />
      </td>
      <td>
        <Approvals motion={motion} />
      </td>
      <td className="nowrap">
        {proposedAt === null ? <span className="muted">{t('fund.notSeenInBlocks')}</span> : <Time at={proposedAt} />}
      </td>
      <td>
        <Until motion={motion} />
      </td>
    </tr>
  )
}
