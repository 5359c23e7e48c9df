import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Outcome } from '../kpi/Outcome.js'
import { useViewer } from '../session/useViewer.js'
import { type Document, freezeOperation, type Report } from './document.graphql.js'

interface Props {
  readonly report: Report
  readonly document: Document
}

/** Where the report is served, how it is computed again, and the button that publishes it. */
export function FreezeBar({ report, document }: Props) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const { mutate, data, error, isPending } = useMutate(freezeOperation)
  return (
    <div className="document-bar">
      <a className="button" href={document.path}>
        {t('document.markdown')}
      </a>
      <a className="button" href={document.path.replace('.md?', '.pdf?')}>
        {t('document.pdf')}
      </a>
      <CopyButton text={document.command} what={t('document.command')} label={t('document.command')} />
      {may('SECRETARY') ? (
        <button
          type="button"
          className="button primary"
          disabled={isPending || !document.complete}
          onClick={() => mutate({ input: report })}
        >
          {t('document.freeze')}
        </button>
      ) : null}
      {document.complete ? null : <p className="notice">{t('document.incomplete')}</p>}
      <Outcome error={error} userErrors={data?.freezeReport.userErrors} />
    </div>
  )
}
