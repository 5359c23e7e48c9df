import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../graphql/shapes.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { ProducerName } from '../producer/ProducerName.js'
import { OrderOf } from './OrderOf.js'
import type { Schedule } from './schedule.graphql.js'

interface Props {
  readonly chain: string
  readonly schedules: readonly Schedule[]
}

/** Who came and who went with each version, newest first. */
export function SchedulesTable({ chain, schedules }: Props) {
  const { t } = useTranslation()
  return (
    <table className="table stack-on-phone schedules">
      <caption className="hidden">{t('schedule.caption')}</caption>
      <thead>
        <tr>
          {(['version', 'from', 'until', 'joined', 'left', 'order'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`schedule.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {schedules.map((schedule) => (
          <Row key={schedule.key} chain={chain} schedule={schedule} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ chain, schedule }: { readonly chain: string; readonly schedule: Schedule }) {
  const { t } = useTranslation()
  const { version, fromHeight, fromAt, begins, untilHeight, untilAt, joined, left, producers } = schedule
  return (
    <tr id={`s-${version}`}>
      <th scope="row" className="cell-title tabular">
        {version}
        {untilHeight === null ? <span className="tag good">{t('schedule.inForce')}</span> : null}
      </th>
      <td data-label={t('schedule.from')}>
        <Moment at={fromAt} height={fromHeight}>
          {begins ? null : <span className="small muted span">{t('schedule.readFromHere')}</span>}
          <Proposed schedule={schedule} />
        </Moment>
      </td>
      <td data-label={t('schedule.until')}>
        {untilHeight === null || untilAt === null ? <span className="muted">—</span> : <Moment at={untilAt} height={untilHeight} />}
      </td>
      <td data-label={t('schedule.joined')}>
        <Names chain={chain} accounts={joined} sign="+" />
      </td>
      <td data-label={t('schedule.left')}>
        <Names chain={chain} accounts={left} sign="−" />
      </td>
      <td data-label={t('schedule.order')}>
        <OrderOf chain={chain} producers={producers} version={version} />
      </td>
    </tr>
  )
}

function Moment({ at, height, children }: { readonly at: string; readonly height: number; readonly children?: ReactNode }) {
  return (
    <div>
      <span className="span">
        <Time at={at} absolute />
      </span>
      <BlockName block={height} />
      {children}
    </div>
  )
}

function Proposed({ schedule: { proposedAt, proposedHeight } }: { readonly schedule: Schedule }) {
  const { t } = useTranslation()
  if (proposedAt === null || proposedHeight === null) return null
  return (
    <span className="small muted span">
      {t('schedule.announced')} <BlockName block={proposedHeight} /> · <Time at={proposedAt} />
    </span>
  )
}

interface NamesProps {
  readonly chain: string
  readonly accounts: readonly Account[] | null
  readonly sign: '+' | '−'
}

/** Null is not known; nobody is nobody. */
function Names({ chain, accounts, sign }: NamesProps) {
  const { t } = useTranslation()
  if (accounts === null) return <span className="muted">{t('common.unknown')}</span>
  if (accounts.length === 0) return <span className="muted">{t('schedule.nobody')}</span>
  return (
    <ul className="name-list tight">
      {accounts.map(({ id, address }) => (
        <li key={id} data-sign={sign}>
          <span aria-hidden="true">{sign}</span>
          <ProducerName chain={chain} name={address} />
        </li>
      ))}
    </ul>
  )
}
