import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import type { Worker } from './workers.graphql.js'

export function WorkersTable({ workers }: { readonly workers: readonly Worker[] }) {
  const { t } = useTranslation()
  const unit = workers.find(({ rewardPaid }) => rewardPaid !== null)?.rewardPaid?.symbol ?? ''
  const inUnit = (name: string) => (unit === '' ? name : t('group.inUnit', { name, unit }))
  const heads = [
    [t('group.person'), ''],
    [t('group.role'), ''],
    [t('group.hired'), ''],
    [t('group.ended'), ''],
    [inUnit(t('group.perBlock')), 'numeric'],
    [inUnit(t('group.paid')), 'numeric'],
    [inUnit(t('group.owed')), 'numeric'],
    [inUnit(t('group.slashed')), 'numeric'],
  ] as const
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone workers">
        <caption className="hidden">{t('group.workersCaption')}</caption>
        <thead>
          <tr>
            {heads.map(([name, look]) => (
              <th key={name} scope="col" className={look}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {workers.map((worker) => (
            <WorkerLine key={worker.key} worker={worker} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WorkerLine({ worker }: { readonly worker: Worker }) {
  const { t } = useTranslation()
  const { number, member, role, hiredAt, source, rewardPerBlock, rewardPaid, rewardOwed, slashed } = worker
  return (
    <tr id={`w-${number}`} data-past={worker.endedBy !== null}>
      <th scope="row" className="cell-title">
        <Person person={member} />
        <span className="muted small">
          {t('group.worker')} {number}
        </span>
      </th>
      <td data-label={t('group.role')}>{role === null ? '—' : t(`group.roleName.${role}`)}</td>
      <td className="cell-from" data-label={t('group.hired')}>
        <BlockName block={source.block} />
        <span className="muted small">
          <Time at={hiredAt} />
        </span>
      </td>
      <td className="cell-until" data-label={t('group.ended')}>
        <EndCell worker={worker} />
      </td>
      <td className="numeric" data-label={t('group.perBlock')}>
        <Money amount={rewardPerBlock} />
      </td>
      <td className="numeric" data-label={t('group.paid')}>
        <Money amount={rewardPaid} />
      </td>
      <td className="numeric" data-label={t('group.owed')}>
        <Money amount={rewardOwed} />
      </td>
      <td className="numeric" data-label={t('group.slashed')}>
        <Money amount={slashed} />
      </td>
    </tr>
  )
}

function EndCell({ worker: { leavingBlock, endedBy, endedAt, endedRationale, endSource } }: { readonly worker: Worker }) {
  const { t } = useTranslation()
  if (endedBy === null || endedAt === null || endSource === null) {
    return <span className={leavingBlock === null ? 'tag good' : 'tag'}>{t(leavingBlock === null ? 'group.atWork' : 'group.leaving')}</span>
  }
  return (
    <>
      {t(`group.endedBy.${endedBy}`)} · <BlockName block={endSource.block} />
      <span className="muted small">
        <Time at={endedAt} />
        {endedRationale === null || endedRationale === '' ? null : ` · ${endedRationale}`}
      </span>
    </>
  )
}
