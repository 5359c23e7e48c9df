import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../format/locale.js'
import { asking } from '../../graphql/client.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Icon } from '../../ui/Icon.js'
import { type TextKind, textOperation } from './multisig.graphql.js'

interface Props {
  readonly kind: TextKind
  readonly multisig: string
  readonly lang: Locale
}

const languages = { en: 'EN', 'zh-CN': 'ZH_CN' } as const

/** A text in one language: to copy, or to open as a file. */
export function CopyText({ kind, multisig, lang }: Props) {
  const { t } = useTranslation()
  const [chain = ''] = multisig.split(':')
  const { data, error } = useQuery(asking(textOperation, { kind, chain, multisig, lang: languages[lang] }))
  const name = t(`multisig.lang.${lang}`)
  if (error) return <span className="muted small">{error.message}</span>
  if (data === undefined) return <span className="muted small">{t('page.loading')}</span>
  const { markdown, path } = data.document
  return (
    <span className="copy-text">
      <CopyButton text={markdown} what={t(`multisig.text.${kind}`)} label={t('multisig.copyIn', { lang: name })} />
      <a className="icon-button" href={path} title={t('multisig.openIn', { lang: name })} aria-label={t('multisig.openIn', { lang: name })}>
        <Icon name="download" />
      </a>
    </span>
  )
}
