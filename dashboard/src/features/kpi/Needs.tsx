import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { Icon } from '../../ui/Icon.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { useViewer } from '../session/useViewer.js'
import { proveKpiOperation } from './change.graphql.js'
import { Field } from './Field.js'
import type { KpiNeed, KpiRound, KpiRow } from './kpi.graphql.js'
import { Outcome } from './Outcome.js'
import { textOf } from './read-form.js'

interface Props {
  readonly kpi: KpiRow
  readonly round: KpiRound
}

/** What has to be proven, with the links given for it. */
export function Needs({ kpi, round }: Props) {
  const { t } = useTranslation()
  return (
    <div className="kpi-needs">
      <h4>{t('kpi.evidence')}</h4>
      <ul>
        {kpi.needs.map((need) => (
          <li key={need.id} data-proven={need.proofs.some(({ withdrawn }) => !withdrawn)}>
            <Icon name={need.proofs.some(({ withdrawn }) => !withdrawn) ? 'check' : 'minus'} />
            <div>
              <p>{need.text}</p>
              <Proofs need={need} />
              <ProveForm kpi={kpi} round={round} need={need} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Proofs({ need: { proofs } }: { readonly need: KpiNeed }) {
  const { t } = useTranslation()
  if (proofs.length === 0) return <p className="muted small">{t('kpi.noProof')}</p>
  return proofs.map(({ link, note, block, withdrawn, author, at }) => (
    <p key={link} className="small">
      <a className="text-link" href={link} rel="noreferrer">
        {link}
      </a>{' '}
      {withdrawn ? <span className="tag">{t('kpi.withdrawn')}</span> : null} {note}{' '}
      <span className="muted">
        {t('kpi.byAt', { author })}
        <Time at={at} /> {block === null ? null : <BlockName block={block} />}
      </span>
    </p>
  ))
}

function ProveForm({ kpi, round, need }: Props & { readonly need: KpiNeed }) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const { mutate, data, error, isPending } = useMutate(proveKpiOperation)
  if (round.origin === 'RECORDED' || !may('OPERATOR')) return null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const about = { chain: round.key.split(':')[0] ?? '', round: round.round, kpi: kpi.id, need: need.id }
    mutate({ input: { ...about, link: textOf(form, 'link'), note: textOf(form, 'note') } })
  }
  return (
    <details className="kpi-form">
      <summary>{t('kpi.addProof')}</summary>
      <form onSubmit={send}>
        <Field label={t('kpi.url')} name="link" type="url" required />
        <Field label={t('kpi.note')} name="note" />
        <button type="submit" className="button" disabled={isPending}>
          {t('kpi.addProof')}
        </button>
        <Outcome error={error} userErrors={data?.proveKpi.userErrors} />
      </form>
    </details>
  )
}
