import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Time } from '../../ui/Time.js'
import { useListFormat } from '../../ui/use-list-format.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { Actions } from './Actions.js'
import { Fields } from './ChannelForm.js'
import type { ChannelRow } from './channel.graphql.js'
import type { DeliveryState } from './delivery.graphql.js'

const heads = ['name', 'health', 'hears', 'lastSent', 'counts', 'actions'] as const

export function ChannelsTable({ channels }: { readonly channels: readonly ChannelRow[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone channels">
        <caption className="hidden">{t('channel.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`channel.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map((channel) => (
            <Row key={channel.key} channel={channel} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Props {
  readonly channel: ChannelRow
}

function Row({ channel }: Props) {
  const { t } = useTranslation()
  const { name, kind, locales, enabled, lastSentAt } = channel
  const [open, setOpen] = useState(false)
  return (
    <>
      <tr data-past={!enabled}>
        <th scope="row" className="cell-title">
          <b>{name}</b>
          <span className="muted small">
            {t(`channel.kind.${kind}`)} · {locales.join(' + ')}
          </span>
        </th>
        <td data-label={t('channel.health')}>
          <Health channel={channel} />
        </td>
        <td data-label={t('channel.hears')} className="small">
          <Routes channel={channel} />
        </td>
        <td data-label={t('channel.lastSent')} className="nowrap">
          {lastSentAt === null ? <span className="muted">{t('channel.never')}</span> : <Time at={lastSentAt} />}
        </td>
        <td data-label={t('channel.counts')}>
          <Counts channel={channel} />
        </td>
        <td data-label={t('channel.actions')}>
          <Actions channel={channel} open={open} toggle={() => setOpen(!open)} />
          <LastTest channel={channel} />
        </td>
      </tr>
      {open ? (
        <tr className="row-form">
          <td colSpan={heads.length} className="kpi-form">
            <Fields channel={channel} done={() => setOpen(false)} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** Nobody knows whether a channel works before something was sent through it. */
function Health({ channel: { enabled, problem, problemAt, hasSecret, kind, lastSentAt } }: Props) {
  const { t } = useTranslation()
  if (!enabled) return <span className="tag">{t('channel.off')}</span>
  if (problem !== null) {
    return (
      <>
        <span className="tag bad">{t('channel.ill')}</span>
        <span className="small span wrap channel-problem">
          {problem} {problemAt === null ? null : <Time at={problemAt} />}
        </span>
      </>
    )
  }
  return (
    <>
      {lastSentAt === null ? <span className="tag">{t('channel.untried')}</span> : <span className="tag good">{t('channel.well')}</span>}
      {hasSecret || kind === 'MANUAL' ? null : <span className="small span muted">{t('channel.noSecret')}</span>}
    </>
  )
}

function Routes({ channel: { routes } }: Props) {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  if (routes.length === 0) return <span className="muted">{t('channel.hearsNothing')}</span>
  return routes.map(({ chain, rule, severity, level }) => (
    <span key={`${chain}/${rule}/${severity}/${level}`} className="span">
      {chain ?? t('channel.anyChain')} · {rule === null ? t('channel.anyRule') : nameOf(rule)} ·{' '}
      {t('channel.from', { severity: t(`incident.severity.${severity}`) })}
      {level === 0 ? null : ` · ${t('incident.levels', { level })}`}
    </span>
  ))
}

function Counts({ channel: { key, counts } }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const list = useListFormat()
  const words = (['waiting', 'dead', 'awaitingHuman'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => t(`channel.count.${name}`, { number: formatInteger(counts[name], locale) }))
  return (
    <Link to="/channels" search={(before) => ({ ...before, channel: key, after: undefined, before: undefined })} className="text-link">
      {list([t('channel.count.sent', { number: formatInteger(counts.sent, locale) }), ...words])}
    </Link>
  )
}

/** How it went when somebody tried it last. */
function LastTest({ channel: { lastTest } }: Props) {
  const { t } = useTranslation()
  const [first] = lastTest
  if (first === undefined) return null
  return (
    <span className="small span channel-test">
      {t('channel.lastTest')} <Time at={first.createdAt} />
      {lastTest.map(({ key, locale, state, problem }) => (
        <span key={key} className="span">
          <span className={toneOf[state]}>{t(`channel.state.${state}`)}</span> {locale}
          {problem === null ? null : <span className="wrap channel-problem"> {problem}</span>}
        </span>
      ))}
    </span>
  )
}
const toneOf: Readonly<Record<DeliveryState, string>> = {
  ...{ SENT: 'tag good', DEAD: 'tag bad', RETRY: 'tag bad' },
  ...{ PENDING: 'tag', SENDING: 'tag', AWAITING_HUMAN: 'tag', SKIPPED: 'tag' },
}
