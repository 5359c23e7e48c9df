import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { Time } from '../../ui/Time.js'
import { Outcome } from '../kpi/Outcome.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { ProducerName } from '../producer/ProducerName.js'
import { useViewer } from '../session/useViewer.js'
import { ContactForm } from './ContactForm.js'
import { type ContactRow, removeContactOperation } from './contact.graphql.js'
import { Reach } from './Reach.js'
import { TheirTime } from './TheirTime.js'
import { useLanguageName } from './use-language-name.js'

const heads = ['about', 'person', 'reach', 'time', 'note', 'written'] as const

interface Props {
  readonly contacts: readonly ContactRow[]
  readonly chains: readonly ChainMeta[]
}

export function ContactsTable({ contacts, chains }: Props) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone contacts">
        <caption className="hidden">{t('contact.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`contact.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <Row key={contact.key} contact={contact} chains={chains} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ contact, chains }: { readonly contact: ContactRow; readonly chains: readonly ChainMeta[] }) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const [open, setOpen] = useState(false)
  const languageName = useLanguageName()
  const { person, note, language, position, updatedBy, updatedAt } = contact
  return (
    <Fragment>
      <tr>
        <th scope="row" className="cell-title">
          <About contact={contact} chains={chains} />
          <span className="muted small">{contact.chain.name}</span>
        </th>
        <td data-label={t('contact.person')}>
          {person ?? <span className="muted">{t('common.unknown')}</span>}
          <span className="muted small span">
            {t('contact.nth', { position })}
            {language === null ? null : ` · ${languageName(language)}`}
          </span>
        </td>
        <td data-label={t('contact.reach')}>
          <Reach contact={contact} />
        </td>
        <td data-label={t('contact.time')}>
          <TheirTime contact={contact} />
        </td>
        <td data-label={t('contact.note')} className="wrap small">
          {note || <span className="muted">—</span>}
        </td>
        <td data-label={t('contact.written')} className="small">
          {updatedBy} · <Time at={updatedAt} />
          {may('DEPUTY') ? <Change contact={contact} open={open} toggle={() => setOpen(!open)} /> : null}
        </td>
      </tr>
      {open ? (
        <tr className="row-form">
          <td colSpan={heads.length} className="kpi-form">
            <ContactForm chains={chains} contact={contact} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  )
}

/** Whom they are asked about; a producer leads to its page. */
function About({
  contact: { chain, subject, subjectName },
  chains,
}: {
  readonly contact: ContactRow
  readonly chains: readonly ChainMeta[]
}) {
  const { t } = useTranslation()
  if (subject === chain.key) return <b>{t('contact.wholeChain')}</b>
  const profile = chains.find(({ id }) => id === chain.key)?.profile
  if (profile === 'eosc' || profile === 'antelope') return <ProducerName chain={chain.key} name={subject} />
  return <b className="wrap">{subjectName}</b>
}

interface ChangeProps {
  readonly contact: ContactRow
  readonly open: boolean
  readonly toggle: () => void
}

/** Opens the form of a contact, or forgets it, which is asked twice. */
function Change({ contact: { key }, open, toggle }: ChangeProps) {
  const { t } = useTranslation()
  const [sure, setSure] = useState(false)
  const { mutate, data, error, isPending } = useMutate(removeContactOperation)
  return (
    <>
      <span className="button-row">
        <button type="button" className="button" aria-expanded={open} onClick={toggle}>
          {t(open ? 'contact.shut' : 'contact.edit')}
        </button>
        <button
          type="button"
          className="button"
          disabled={isPending}
          onClick={() => (sure ? mutate({ input: { contact: key } }) : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {t(sure ? 'contact.removeSure' : 'contact.remove')}
        </button>
      </span>
      <Outcome error={error} userErrors={data?.changed.userErrors} />
    </>
  )
}
