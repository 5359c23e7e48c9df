import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from './Icon.js'

interface Props {
  readonly text: string | (() => string)
  /** What is copied, in the reader's language: "hash". */
  readonly what: string
  /** Words on the button; without them it is an icon. */
  readonly label?: string
  readonly icon?: IconName
}
type Outcome = 'idle' | 'copied' | 'failed'

export function CopyButton({ text, what, label, icon: resting = 'copy' }: Props) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome>('idle')
  const copy = async () => {
    setOutcome(await write(typeof text === 'string' ? text : text()))
    setTimeout(setOutcome, 1600, 'idle')
  }
  const words = { idle: label ?? t('common.copyWhat', { what }), copied: t('common.copied'), failed: t('common.copyFailed') }[outcome]
  const icon = { idle: resting, copied: 'check' as const, failed: 'cross' as const }[outcome]
  return (
    <button
      type="button"
      className={label === undefined ? 'icon-button' : 'button'}
      data-outcome={outcome}
      title={words}
      aria-label={label === undefined ? words : undefined}
      onClick={copy}
    >
      <Icon name={icon} />
      {label === undefined ? null : <span aria-live="polite">{words}</span>}
    </button>
  )
}

async function write(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    // The browser refuses without a secure address or without permission; the button says so.
    return 'failed'
  }
}
