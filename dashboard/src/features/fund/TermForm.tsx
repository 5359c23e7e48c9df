import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { Field } from '../kpi/Field.js'
import { Outcome } from '../kpi/Outcome.js'
import { useViewer } from '../session/useViewer.js'
import { setTermOperation, type Term } from './fund.graphql.js'
import { nextTerm, termOf } from './read-form.js'

interface Props {
  readonly chain: string
  readonly terms: readonly Term[]
  /** The one to change; the next one, when absent. */
  readonly term?: Term
}

/** States who serves from when to when, for what pay; only for the secretary. What was stated before is kept. */
export function TermForm({ chain, terms, term }: Props) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const { mutate, data, error, isPending } = useMutate(setTermOperation)
  if (!may('SECRETARY')) return null
  const shown = term === undefined ? nextTerm(terms) : { ...term, pay: term.pay.value ?? '' }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate({ input: termOf(new FormData(event.currentTarget), chain) })
  }
  return (
    <details className="kpi-form term-form">
      <summary>{t(term === undefined ? 'fund.stateTerm' : 'fund.changeTerm')}</summary>
      <form key={shown.number} onSubmit={send} autoComplete="off">
        {term === undefined ? (
          <Field label={t('fund.termNumber')} name="number" type="number" value={shown.number} required />
        ) : (
          <input type="hidden" name="number" value={term.number} />
        )}
        <Field label={t('fund.termFrom')} name="from" type="date" value={shown.from} required />
        <Field label={t('fund.termUntil')} name="until" type="date" value={shown.until} required />
        <Field label={t('fund.termPay')} name="pay" value={shown.pay} required />
        <Members members={shown.members} />
        <button type="submit" className="button" disabled={isPending}>
          {t('fund.saveTerm')}
        </button>
        <Outcome error={error} userErrors={data?.setSecretariatTerm.userErrors} done={t('fund.termSaved')} />
      </form>
    </details>
  )
}

/** Who serves, a line each. */
function Members({ members }: Pick<Term, 'members'>) {
  const { t } = useTranslation()
  const [lines, setLines] = useState(() => members.map((member, id) => ({ id, member })))
  const none = { name: '', account: null, post: '' }
  const add = () => setLines([...lines, { id: Math.max(-1, ...lines.map(({ id }) => id)) + 1, member: none }])
  return (
    <fieldset className="channel-routes">
      <legend className="small">{t('fund.members')}</legend>
      {lines.map(({ id, member }) => (
        <div key={id} className="channel-route">
          <Field label={t('fund.memberName')} name="name" value={member.name} required />
          <Field label={t('fund.memberAccount')} name="account" value={member.account ?? ''} />
          <Field label={t('fund.memberDuty')} name="post" value={member.post} />
          <button type="button" className="button" onClick={() => setLines(lines.filter((line) => line.id !== id))}>
            {t('fund.memberRemove')}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={add}>
        {t('fund.memberAdd')}
      </button>
    </fieldset>
  )
}
