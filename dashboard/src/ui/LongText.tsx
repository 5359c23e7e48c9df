import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'

const limit = 240

interface Props {
  readonly text: string
  /** What people wrote, not what a chain encoded. */
  readonly prose?: boolean
}

/** A text in full, or its beginning with a button for the rest. */
export function LongText({ text, prose = false }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const [whole, setWhole] = useState(text.length <= limit)
  const look = prose ? 'wrap' : 'mono wrap'
  if (whole) return <span className={look}>{text}</span>
  return (
    <span className={look}>
      {text.slice(0, limit)}…{' '}
      <button type="button" className="text-link" onClick={() => setWhole(true)}>
        {t('common.moreChars', { length: formatInteger(text.length, locale) })}
      </button>
    </span>
  )
}
