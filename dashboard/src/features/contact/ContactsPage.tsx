import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Pager } from '../../ui/Pager.js'
import { pageOf } from '../../ui/page-of.js'
import { TextFilter } from '../../ui/TextFilter.js'
import { AlertNav } from '../incident/AlertNav.js'
import { useMeta } from '../meta/useMeta.js'
import { useViewer } from '../session/useViewer.js'
import { ContactForm } from './ContactForm.js'
import { ContactsTable } from './ContactsTable.js'
import { contactsOperation } from './contact.graphql.js'
import { ImportForm } from './ImportForm.js'

/** Whom to ask when something is down; for those on duty. */
export function ContactsPage() {
  const { t } = useTranslation()
  const { may } = useViewer()
  return (
    <div className="page">
      <PageHead title={t('contact.title')} intro={t('contact.intro')} />
      <AlertNav />
      {may('OPERATOR') ? (
        <Book />
      ) : (
        <Empty title={t('contact.closed')} hint={t('contact.closedHint')}>
          <Link to="/sign-in" className="button">
            {t('session.signIn')}
          </Link>
        </Empty>
      )}
    </div>
  )
}

function Book() {
  const { t } = useTranslation()
  const { may } = useViewer()
  const navigate = useNavigate()
  const { chain, subject, ...at } = useSearch({ from: '/contacts' })
  const chains = useMeta().data?.chains ?? []
  const which = { ...(chain === undefined ? {} : { chain }), ...(subject === undefined ? {} : { subject }) }
  const query = useQuery(leafing(contactsOperation, { ...which, ...pageOf(at) }))
  const choose = (text: string | undefined) =>
    navigate({ to: '.', search: (before) => ({ ...before, subject: text, after: undefined, before: undefined }) })
  return (
    <div className="column">
      {may('DEPUTY') ? (
        <details className="card kpi-form" open={subject !== undefined && query.data?.contacts.totalCount === 0}>
          <summary>{t('contact.add')}</summary>
          <ContactForm key={`${chain}/${subject}`} chains={chains} about={{ chain, subject }} />
          <p className="muted small channel-hint">{t('contact.sealedHint')}</p>
        </details>
      ) : null}
      <section className="card" aria-label={t('contact.title')}>
        <div className="table-bar">
          <TextFilter label={t('contact.about')} value={subject} placeholder={t('contact.subjectHint')} choose={choose} />
          <CsvLink href="/v1/contacts.csv?bom=1" />
        </div>
        <Answer query={query} what={t('contact.what')} rows={6}>
          {({ contacts: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty
                title={t(subject === undefined && chain === undefined ? 'contact.empty' : 'contact.filteredEmpty')}
                hint={t('contact.emptyHint')}
              />
            ) : (
              <>
                <ContactsTable contacts={nodes} chains={chains} />
                <Pager page={pageInfo} />
              </>
            )
          }
        </Answer>
      </section>
      {may('DEPUTY') ? <ImportForm /> : null}
    </div>
  )
}
