import type { FormEvent } from 'react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { Choice, Field } from '../kpi/Field.js'
import { Outcome } from '../kpi/Outcome.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { type ContactRow, contactWays, saveContactOperation } from './contact.graphql.js'
import { contactOf } from './read-form.js'
import { useLanguageName } from './use-language-name.js'

interface Props {
  readonly chains: readonly Pick<ChainMeta, 'id' | 'name'>[]
  /** The one to change; a new one, when absent. */
  readonly contact?: ContactRow
  /** Whom a new one is about. */
  readonly about?: { readonly chain: string | undefined; readonly subject: string | undefined }
}

/** Writes down whom to ask. */
export function ContactForm({ chains, contact, about }: Props) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const { mutate, data, error, isPending } = useMutate(saveContactOperation)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = { ...contactOf(new FormData(event.currentTarget)), ...(contact === undefined ? {} : { key: contact.key }) }
    mutate({ input }, { onSuccess: ({ changed }) => contact === undefined && changed.userErrors.length === 0 && form.current?.reset() })
  }
  return (
    <form ref={form} onSubmit={send} autoComplete="off">
      <Choice
        label={t('app.chain')}
        name="chain"
        value={contact?.chain.key ?? about?.chain}
        options={chains.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Field label={t('contact.subjectField')} name="subject" value={contact?.subjectName ?? about?.subject} />
      <Field label={t('contact.person')} name="person" value={contact?.person ?? ''} required />
      <Choice
        label={t('contact.wayHead')}
        name="way"
        value={contact?.way}
        options={contactWays.map((value) => ({ value, text: t(`contact.way.${value}`) }))}
      />
      <Field label={t('contact.value')} name="value" value={contact?.value ?? ''} required />
      <Choice
        label={t('contact.position')}
        name="position"
        value={String(contact?.position ?? 1)}
        options={Array.from({ length: 9 }, (_, i) => ({ value: String(i + 1), text: t('contact.nth', { position: i + 1 }) }))}
      />
      <When contact={contact} />
      <Field label={t('contact.note')} name="note" rows={2} value={contact?.note ?? ''} />
      <button type="submit" className="button" disabled={isPending}>
        {t('contact.save')}
      </button>
      <Outcome error={error} userErrors={data?.changed.userErrors} />
    </form>
  )
}

const languages = ['zh-CN', 'en', 'ko', 'ja', 'ru', 'vi', 'es', 'pt', 'de', 'fr', 'tr', 'uk', 'pl', 'it', 'id']
const usualZones = ['Asia/Shanghai', 'UTC']

/** Which language they speak, and when they may be asked. */
function When({ contact }: { readonly contact: ContactRow | undefined }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const [from = '', until = ''] = contact?.hours?.split('-') ?? []
  return (
    <>
      <Choice
        label={t('contact.language')}
        name="language"
        value={contact?.language ?? ''}
        options={[
          { value: '', text: t('contact.notTold') },
          ...withKept(languages, contact?.language).map((value) => ({ value, text: languageName(value) })),
        ]}
      />
      <Choice
        label={t('contact.zone')}
        name="zone"
        value={contact?.zone ?? ''}
        options={[
          { value: '', text: t('contact.notTold') },
          ...withKept([...new Set([...usualZones, ...Intl.supportedValuesOf('timeZone')])], contact?.zone).map((value) => ({
            value,
            text: value,
          })),
        ]}
      />
      <Field label={t('contact.from')} name="from" type="time" value={from} />
      <Field label={t('contact.until')} name="until" type="time" value={until} />
    </>
  )
}

function withKept(offered: readonly string[], kept: string | null | undefined): readonly string[] {
  return kept == null || offered.includes(kept) ? offered : [kept, ...offered]
}
