import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { useMutate } from '../../graphql/mutate.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Outcome } from '../kpi/Outcome.js'
import { useViewer } from '../session/useViewer.js'
import { type ContactRow, subjectContactsOperation, tellContactOperation } from './contact.graphql.js'
import { Reach } from './Reach.js'
import { TheirTime } from './TheirTime.js'
import { useLanguageName } from './use-language-name.js'

interface Props {
  readonly chain: string
  readonly subject: string
  /** The incident on which it is noted who was told. */
  readonly incident?: string
}

/** Whom to call about a subject, in the order of calling; only for those on duty. */
export function SubjectContacts(props: Props) {
  const { may } = useViewer()
  return may('OPERATOR') ? <Book {...props} /> : null
}

function Book({ chain, subject, incident }: Props) {
  const { t } = useTranslation()
  const query = useQuery(asking(subjectContactsOperation, { chain, subject }))
  const all = (
    <Link to="/contacts" search={{ chain, subject }} className="text-link">
      {t('contact.title')}
    </Link>
  )
  return (
    <Card title={t('contact.call')} actions={all} flush>
      <Answer query={query} what={t('contact.what')} rows={2}>
        {({ own, ofChain }) => {
          const others = subject === chain ? [] : ofChain.nodes
          return own.nodes.length + others.length === 0 ? (
            <Empty title={t('contact.nobody')} hint={t('contact.nobodyHint')} />
          ) : (
            <ol className="contact-list">
              {[...own.nodes, ...others].map((contact) => (
                <Line key={contact.key} contact={contact} incident={incident} ofChain={contact.subject !== subject} />
              ))}
            </ol>
          )
        }}
      </Answer>
    </Card>
  )
}

interface LineProps {
  readonly contact: ContactRow
  readonly incident: string | undefined
  readonly ofChain: boolean
}

function Line({ contact, incident, ofChain }: LineProps) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { person, position, language, note } = contact
  return (
    <li>
      <p>
        <b>{person ?? t('common.unknown')}</b>{' '}
        <span className="muted small">
          {t('contact.nth', { position })}
          {ofChain ? ` · ${t('contact.wholeChain')}` : ''}
          {language === null ? '' : ` · ${languageName(language)}`}
        </span>
      </p>
      <Reach contact={contact} />
      <p>
        <TheirTime contact={contact} />
      </p>
      {note ? <p className="small wrap">{note}</p> : null}
      {incident === undefined ? null : <Told contact={contact} incident={incident} ofChain={ofChain} />}
    </li>
  )
}

/** One click notes that they were told. The note is public: it says who by their place in the book, not by name. */
function Told({ contact: { key, position, way }, incident, ofChain }: Omit<LineProps, 'incident'> & { readonly incident: string }) {
  const { t } = useTranslation()
  const { mutate, data, error, isPending } = useMutate(tellContactOperation)
  const note = t(ofChain ? 'contact.toldChain' : 'contact.toldNote', { position, way: t(`contact.way.${way}`) })
  return (
    <div className="button-row">
      <button type="button" className="button" disabled={isPending} onClick={() => mutate({ input: { incident, contact: key, note } })}>
        {t('contact.told')}
      </button>
      <Outcome error={error} userErrors={data?.changed.userErrors} done={t('contact.noted')} />
    </div>
  )
}
