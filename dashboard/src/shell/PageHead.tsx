import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../ui/CopyButton.js'

interface Props {
  readonly title: string
  readonly intro?: ReactNode
  readonly children?: ReactNode
}

/** The one `h1` of a page, the title of the window, and the link to pass on. */
export function PageHead({ title, intro, children }: Props) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = t('app.title', { page: title })
  }, [t, title])
  return (
    <header className="page-head">
      <div className="page-title">
        <h1>{title}</h1>
        <CopyLink />
        {children}
      </div>
      {intro === undefined ? null : <div className="page-intro">{intro}</div>}
    </header>
  )
}

function CopyLink() {
  const { t } = useTranslation()
  return <CopyButton text={() => window.location.href} what={t('common.link')} icon="link" />
}
