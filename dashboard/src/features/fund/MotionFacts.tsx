import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { Approvals } from './Approvals.js'
import type { MotionDetail } from './shapes.js'
import { Until } from './Until.js'

/** The figures of a motion, with how its stage is told. */
export function MotionFacts({ motion }: { readonly motion: MotionDetail }) {
  const { t } = useTranslation()
  const { amount, paid, remaining, number, basis, proposedAt, source, definition, passedBlock, closedBlock } = motion
  const rows: FactRow[] = [
    { label: t('fund.amount'), value: <Money amount={amount} unit /> },
    { label: t('fund.paid'), value: <Money amount={paid} unit /> },
    { label: t('fund.remaining'), value: <Money amount={remaining} unit /> },
    { label: t('fund.approvals'), value: <Approvals motion={motion} /> },
    {
      label: t('fund.proposed'),
      value: (
        <>
          {proposedAt === null ? t('fund.notSeenInBlocks') : <Time at={proposedAt} absolute />}{' '}
          {source === null ? null : <SourceMark source={source} />}
        </>
      ),
    },
    { label: t('fund.until'), value: <Until motion={motion} /> },
    ...(passedBlock === null ? [] : [{ label: t('fund.passed'), value: <BlockName block={passedBlock} /> }]),
    ...(closedBlock === null ? [] : [{ label: t('fund.closed'), value: <BlockName block={closedBlock} /> }]),
    {
      label: t('fund.numberLabel'),
      value: (
        <>
          {number ?? t('fund.noNumber')}
          <span className="small muted span">{t(`fund.basisHint.${basis}`)}</span>
        </>
      ),
    },
  ]
  return (
    <Card title={t('fund.standing')} actions={<Explain definition={definition} />}>
      <Facts look="figures" rows={rows} />
    </Card>
  )
}
