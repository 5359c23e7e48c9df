import { useTranslation } from 'react-i18next'

const tones = { RECORD: 'quiet', CHAIN: 'info' } as const

/** Whether something was written down by people, or read from a chain. */
export function OriginPill({ origin }: { readonly origin: 'RECORD' | 'CHAIN' }) {
  const { t } = useTranslation()
  return (
    <span className="pill" data-tone={tones[origin]}>
      {t(`history.origin.${origin}`)}
    </span>
  )
}
