import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locales } from '../../format/locale.js'
import { useMutate } from '../../graphql/mutate.js'
import { Choice, Field } from '../kpi/Field.js'
import { Outcome } from '../kpi/Outcome.js'
import { bodies, type ChannelKind, type ChannelRow, channelKinds, saveChannelOperation } from './channel.graphql.js'
import { Routes } from './Routes.js'
import { channelOf, fieldsOf, textOfSetting } from './read-form.js'

/** Opens a way out. It begins anew each time one is added, so that no secret stays in it. */
export function ChannelForm() {
  const { t } = useTranslation()
  const [added, setAdded] = useState(0)
  return (
    <details className="card kpi-form">
      <summary>{t('channel.add')}</summary>
      <Fields key={added} done={() => setAdded(added + 1)} />
      {added === 0 ? null : <p role="status">{t('channel.added')}</p>}
    </details>
  )
}

interface Props {
  /** The one to change; a new one, when absent. */
  readonly channel?: ChannelRow
  readonly done: () => void
}

/** A channel's fields. What is secret goes to the server once and is never shown again; left empty it stays as it is. */
export function Fields({ channel, done }: Props) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<ChannelKind>(channel?.kind ?? 'WEBHOOK')
  const { mutate, data, error, isPending } = useMutate(saveChannelOperation)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = channelOf(new FormData(event.currentTarget), kind, channel)
    mutate({ input }, { onSuccess: ({ changed }) => changed.userErrors.length === 0 && done() })
  }
  return (
    <form onSubmit={send} autoComplete="off">
      <Field label={t('channel.name')} name="name" value={channel?.name} required />
      {channel === undefined ? (
        <Choice
          label={t('channel.kindField')}
          name="kind"
          options={channelKinds.map((value) => ({ value, text: t(`channel.kind.${value}`) }))}
          onPick={(value) => setKind(channelKinds.find((one) => one === value) ?? 'WEBHOOK')}
        />
      ) : null}
      <KindFields key={kind} kind={kind} channel={channel} />
      <Routes routes={channel?.routes ?? [{ chain: null, rule: null, severity: 'WARNING', level: 0 }]} />
      <fieldset className="incident-check" aria-label={t('channel.languages')}>
        {locales.map((lang) => (
          <label key={lang} className="incident-check">
            <input type="checkbox" name="locale" value={lang} defaultChecked={channel?.locales.includes(lang) ?? true} />{' '}
            {t(`incident.lang.${lang}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button" disabled={isPending}>
        {t(channel === undefined ? 'channel.save' : 'channel.keep')}
      </button>
      <p className="muted small channel-hint">{t(channel === undefined ? 'channel.secretHint' : 'channel.secretKept')}</p>
      <Outcome error={error} userErrors={data?.changed.userErrors} />
    </form>
  )
}

interface KindProps {
  readonly kind: ChannelKind
  readonly channel: ChannelRow | undefined
}

/** What only this kind needs. */
function KindFields({ kind, channel }: KindProps) {
  const { t } = useTranslation()
  const settings = channel?.settings
  return (
    <>
      {fieldsOf[kind].map(({ name, secret, required }) => (
        <Field
          key={name}
          label={t(`channel.field.${name}`)}
          name={name}
          required={required && !(secret && channel !== undefined)}
          value={secret ? undefined : textOfSetting(settings, name)}
          {...(secret ? { type: 'password' as const } : {})}
        />
      ))}
      {kind === 'WEBHOOK' ? (
        <Choice
          label={t('channel.body')}
          name="body"
          value={settings?.body ?? 'message'}
          options={bodies.map((value) => ({ value, text: t(`channel.bodies.${value}`) }))}
        />
      ) : null}
      {kind === 'EMAIL' ? (
        <label className="incident-check">
          <input type="checkbox" name="secure" defaultChecked={settings?.secure ?? false} /> {t('channel.secure')}
        </label>
      ) : null}
    </>
  )
}
