import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../format/number.js'
import { useLocale } from '../i18n/i18n.js'

const limit = 240

/** A value in full, or its beginning with a button for the rest. */
export function LongText({ text }: { readonly text: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const [whole, setWhole] = useState(text.length <= limit)
  if (whole) return <span className="mono wrap">{text}</span>
  return (
    <span className="mono wrap">
      {text.slice(0, limit)}…{' '}
      <button type="button" className="text-link" onClick={() => setWhole(true)}>
        {t('common.moreChars', { length: formatInteger(text.length, locale) })}
      </button>
    </span>
  )
}
