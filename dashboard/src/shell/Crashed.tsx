import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHead } from './PageHead.js'

/** A defect of ours on one page: the frame stays, the words to report are shown. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  return (
    <div className="page narrow">
      <PageHead title={t('page.crashed')} intro={t('page.crashedHint')} />
      <pre className="mono small">{error instanceof Error ? error.message : String(error)}</pre>
      <button type="button" className="button" onClick={reset}>
        {t('page.retry')}
      </button>
    </div>
  )
}
