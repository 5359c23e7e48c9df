import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Outcome } from '../kpi/Outcome.js'
import { useViewer } from '../session/useViewer.js'
import {
  type ChannelRow,
  removeChannelOperation,
  replaceKeyOperation,
  switchChannelOperation,
  testChannelOperation,
} from './channel.graphql.js'

interface Props {
  readonly channel: ChannelRow
  readonly open: boolean
  readonly toggle: () => void
}

/** What can be done with a channel, for those who may: anybody on duty tries it, the secretary changes it. */
export function Actions({ channel, open, toggle }: Props) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const { key, kind, enabled } = channel
  const testing = useMutate(testChannelOperation)
  return (
    <>
      <span className="button-row">
        <button
          type="button"
          className="button"
          disabled={testing.isPending || !enabled}
          onClick={() => testing.mutate({ input: { channel: key } })}
        >
          {t('channel.test')}
        </button>
        {may('SECRETARY') ? (
          <>
            <button type="button" className="button" aria-expanded={open} onClick={toggle}>
              {t(open ? 'channel.shut' : 'channel.edit')}
            </button>
            <Switch channel={channel} />
            {kind === 'WEBHOOK' ? <NewKey channel={channel} /> : null}
            <Remove channel={channel} />
          </>
        ) : null}
      </span>
      <Outcome error={testing.error} userErrors={testing.data?.changed.userErrors} done={t('channel.tested')} />
    </>
  )
}

interface RowProps {
  readonly channel: ChannelRow
}

function Switch({ channel: { key, enabled } }: RowProps) {
  const { t } = useTranslation()
  const { mutate, data, error, isPending } = useMutate(switchChannelOperation)
  return (
    <>
      <button
        type="button"
        className="button"
        title={enabled ? t('channel.offHint') : undefined}
        disabled={isPending}
        onClick={() => mutate({ input: { channel: key, enabled: !enabled } })}
      >
        {t(enabled ? 'channel.turnOff' : 'channel.turnOn')}
      </button>
      {data?.changed.userErrors.length === 0 ? null : <Outcome error={error} userErrors={data?.changed.userErrors} />}
    </>
  )
}

interface SureButtonProps {
  readonly words: string
  /** What it says when it was pressed once. */
  readonly sureWords: string
  readonly busy: boolean
  readonly act: () => void
}

/** For what cannot be undone: it is asked twice. */
function SureButton({ words, sureWords, busy, act }: SureButtonProps) {
  const [sure, setSure] = useState(false)
  return (
    <button type="button" className="button" disabled={busy} onClick={() => (sure ? act() : setSure(true))} onBlur={() => setSure(false)}>
      {sure ? sureWords : words}
    </button>
  )
}

/** Asked twice: with the new key, whoever checks the signature with the old one hears nothing. */
function NewKey({ channel: { key } }: RowProps) {
  const { t } = useTranslation()
  const { mutate, data, error, isPending, reset } = useMutate(replaceKeyOperation)
  const made = data?.replaceSigningKey.result?.signingKey
  return (
    <>
      <SureButton
        words={t('channel.newKey')}
        sureWords={t('channel.newKeySure')}
        busy={isPending}
        act={() => mutate({ input: { channel: key } })}
      />
      {made === undefined ? (
        <Outcome error={error} userErrors={data?.replaceSigningKey.userErrors} />
      ) : (
        <output className="channel-key">
          <span className="small">{t('channel.keyOnce')}</span>
          <code className="mono wrap">{made}</code>
          <CopyButton text={made} what={t('channel.newKey')} label={t('channel.copyKey')} />
          <button type="button" className="button" onClick={reset}>
            {t('channel.keyCopied')}
          </button>
        </output>
      )}
    </>
  )
}

/** Closes the way, which forgets its secret and is therefore asked twice. */
function Remove({ channel: { key } }: RowProps) {
  const { t } = useTranslation()
  const { mutate, data, error, isPending } = useMutate(removeChannelOperation)
  return (
    <>
      <SureButton
        words={t('channel.remove')}
        sureWords={t('channel.removeSure')}
        busy={isPending}
        act={() => mutate({ input: { channel: key } })}
      />
      <Outcome error={error} userErrors={data?.changed.userErrors} />
    </>
  )
}
