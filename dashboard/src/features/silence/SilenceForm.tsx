import { Link } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatOffset } from '../../format/time.js'
import { useMutate } from '../../graphql/mutate.js'
import { serverNow } from '../../shell/clock.js'
import { useZone } from '../../shell/use-times.js'
import { ruleNames } from '../alert-rule/rule-names.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { Choice, Field } from '../kpi/Field.js'
import { Outcome } from '../kpi/Outcome.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { useViewer } from '../session/useViewer.js'
import { hours, silenceOf } from './read-form.js'
import { setSilenceOperation } from './silence.graphql.js'

/** Silences what fits, for a time and a reason; what is found stays in the list. */
export function SilenceForm({ chains }: { readonly chains: readonly ChainMeta[] }) {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const { may } = useViewer()
  const zone = useZone()
  const { mutate, data, error, isPending } = useMutate(setSilenceOperation)
  if (!may('OPERATOR')) return <Closed />
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate({ input: silenceOf(new FormData(event.currentTarget), serverNow(), zone) })
  }
  return (
    <details className="card kpi-form">
      <summary>{t('silence.set')}</summary>
      <form onSubmit={send}>
        <Choice label={t('app.chain')} name="chain" options={chains.map(({ id, name }) => ({ value: id, text: name }))} />
        <Choice
          label={t('alertRule.rule')}
          name="rule"
          options={[{ value: '', text: t('silence.anyRule') }, ...ruleNames.map((value) => ({ value, text: nameOf(value) }))]}
        />
        <Field label={t('silence.subjectField')} name="subject" />
        <Field label={t('silence.fromField', { zone: formatOffset(serverNow(), zone) })} name="from" type="datetime-local" />
        <Choice
          label={t('silence.lasts')}
          name="hours"
          options={hours.map((count) => ({ value: String(count), text: t('silence.hours', { count }) }))}
        />
        <Field label={t('silence.reason')} name="reason" required />
        <label className="incident-check">
          <input type="checkbox" name="breaksThrough" defaultChecked /> {t('silence.breaks')}
        </label>
        <label className="incident-check">
          <input type="checkbox" name="untilRecovered" /> {t('silence.untilRecovered')}
        </label>
        <button type="submit" className="button" disabled={isPending}>
          {t('silence.save')}
        </button>
        <Outcome error={error} userErrors={data?.setSilence.userErrors} />
      </form>
    </details>
  )
}

function Closed() {
  const { t } = useTranslation()
  return (
    <p className="muted small">
      {t('silence.signIn')}{' '}
      <Link to="/sign-in" className="text-link">
        {t('session.signIn')}
      </Link>
    </p>
  )
}
