import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { Card } from '../../ui/Card.js'
import { Field } from '../kpi/Field.js'
import { Outcome } from '../kpi/Outcome.js'
import { useViewer } from '../session/useViewer.js'
import { noteOperation, type Report, type Section } from './document.graphql.js'
import { Markdown } from './Markdown.js'

interface Props {
  readonly number: number
  readonly section: Section
  readonly report: Report
}

/** A section as it will be published, with the secretary's words below what the chain says. */
export function SectionCard({ number, section, report }: Props) {
  const { t } = useTranslation()
  return (
    <Card title={`${number}. ${section.title}`}>
      <Markdown text={section.markdown} caption={section.title} />
      {section.note === null || section.note === '' ? null : (
        <div className="document-note">
          <p className="muted small">{t('document.note')}</p>
          <Markdown text={section.note} caption={section.title} />
        </div>
      )}
      <NoteForm section={section} report={report} />
    </Card>
  )
}

function NoteForm({ section, report }: Pick<Props, 'section' | 'report'>) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const { mutate, data, error, isPending } = useMutate(noteOperation)
  if (!may('DEPUTY')) return null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate({ input: { report, section: section.key, text: String(new FormData(event.currentTarget).get('text') ?? '') } })
  }
  return (
    <details className="document-words">
      <summary>{t('document.writeNote')}</summary>
      <form onSubmit={send}>
        <Field label={t('document.noteText')} name="text" rows={6} value={section.note ?? ''} />
        <button type="submit" className="button" disabled={isPending}>
          {t('document.saveNote')}
        </button>
        <Outcome error={error} userErrors={data?.noteReport.userErrors} />
      </form>
    </details>
  )
}
