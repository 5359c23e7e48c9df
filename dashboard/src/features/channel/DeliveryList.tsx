import { Link } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Icon, type IconName } from '../../ui/Icon.js'
import { Time } from '../../ui/Time.js'
import { Outside } from '../incident/Said.js'
import { Field } from '../kpi/Field.js'
import { Outcome } from '../kpi/Outcome.js'
import { textOf } from '../kpi/read-form.js'
import { type DeliveryRow, type DeliveryState, replayOperation, tickOperation } from './delivery.graphql.js'

const looks: Readonly<Record<DeliveryState, readonly [tone: string, icon: IconName]>> = {
  PENDING: ['info', 'clock'],
  SENDING: ['info', 'sync'],
  SENT: ['good', 'check'],
  RETRY: ['warn', 'sync'],
  DEAD: ['bad', 'cross'],
  AWAITING_HUMAN: ['warn', 'warning'],
  SKIPPED: ['quiet', 'minus'],
}

/** Messages with their attempts; each opens to its text. */
export function DeliveryList({ deliveries }: { readonly deliveries: readonly DeliveryRow[] }) {
  return (
    <ul className="deliveries">
      {deliveries.map((delivery) => (
        <Delivery key={delivery.key} delivery={delivery} />
      ))}
    </ul>
  )
}

interface Props {
  readonly delivery: DeliveryRow
}

function Delivery({ delivery }: Props) {
  const { t } = useTranslation()
  const { state, channelName, incident, reason, locale, title, text, createdAt, doubtful, problem, postedBy } = delivery
  const [tone, icon] = looks[state]
  return (
    <li>
      <details>
        <summary>
          <span className="pill" data-tone={tone}>
            <Icon name={icon} />
            {postedBy === null ? t(`channel.state.${state}`) : t('channel.posted')}
          </span>
          <b className="wrap">{title}</b>
          <span className="muted small">
            {channelName} · {reason === null ? t('common.unknown') : t(`channel.reason.${reason}`)} · {locale} · <Time at={createdAt} />
          </span>
        </summary>
        <pre className="incident-text" lang={locale}>
          {text}
        </pre>
        <p className="button-row">
          <CopyButton text={text} what={title} label={t('incident.copyDraft')} />
          {incident === null ? null : (
            <Link to="/incidents/$id" params={{ id: incident.key }} className="text-link small">
              {t('incident.number', { id: incident.key })}
            </Link>
          )}
        </p>
        {doubtful ? <p className="small">{t('channel.doubtful')}</p> : null}
        {problem === null ? null : <p className="small wrap channel-problem">{problem}</p>}
        <Attempts delivery={delivery} />
      </details>
      {state === 'DEAD' ? <Replay delivery={delivery} /> : null}
      {state === 'AWAITING_HUMAN' ? <Tick delivery={delivery} /> : null}
    </li>
  )
}

function Attempts({ delivery: { log, state, nextAttemptAt, postedBy, postedUrl } }: Props) {
  const { t } = useTranslation()
  return (
    <ol className="small attempts">
      {log.map(({ attempt, at, milliseconds, status, problem }) => (
        <li key={attempt}>
          {t('channel.attempt', { attempt })} <Time at={at} absolute /> · {milliseconds} ms
          {status === null ? null : ` · HTTP ${status}`}
          {problem === null ? null : ` · ${problem}`}
        </li>
      ))}
      {state === 'RETRY' ? (
        <li>
          {t('channel.next')} <Time at={nextAttemptAt} absolute />
        </li>
      ) : null}
      {postedBy === null ? null : (
        <li>
          {t('channel.postedBy', { name: postedBy })} {postedUrl === null ? null : <Outside href={postedUrl} words={postedUrl} />}
        </li>
      )}
    </ol>
  )
}

function Replay({ delivery: { key } }: Props) {
  const { t } = useTranslation()
  const { mutate, data, error, isPending } = useMutate(replayOperation)
  return (
    <div>
      <button type="button" className="button" disabled={isPending} onClick={() => mutate({ input: { delivery: key } })}>
        {t('channel.replay')}
      </button>
      <Outcome error={error} userErrors={data?.replayDelivery.userErrors} />
    </div>
  )
}

/** Says that a person posted it, and where. */
function Tick({ delivery: { key } }: Props) {
  const { t } = useTranslation()
  const { mutate, data, error, isPending } = useMutate(tickOperation)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const url = textOf(new FormData(event.currentTarget), 'url')
    mutate({ input: { delivery: key, ...(url === '' ? {} : { url }) } })
  }
  return (
    <form className="tick" onSubmit={send}>
      <Field label={t('channel.postedUrl')} name="url" type="url" />
      <button type="submit" className="button" disabled={isPending}>
        {t('channel.posted')}
      </button>
      <Outcome error={error} userErrors={data?.tickPosted.userErrors} />
    </form>
  )
}
