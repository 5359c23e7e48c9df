import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { severities } from '../incident/shapes.js'
import { Choice, Field } from '../kpi/Field.js'
import { Outcome } from '../kpi/Outcome.js'
import { configureRuleOperation, type RuleRow } from './alert-rule.graphql.js'
import { settingOf } from './read-form.js'
import { useRuleWords } from './use-rule-words.js'

interface Props {
  readonly chain: string
  readonly rules: readonly RuleRow[]
}

/** Sets from which values on a rule speaks, with a note why; what was set before stays known. */
export function RuleForm({ chain, rules }: Props) {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const [picked, pick] = useState(rules[0]?.rule)
  const { mutate, data, error, isPending } = useMutate(configureRuleOperation)
  const rule = rules.find((one) => one.rule === picked)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate({ input: { chain, ...settingOf(new FormData(event.currentTarget)) } })
  }
  return (
    <details className="kpi-form rule-form">
      <summary>{t('alertRule.configure')}</summary>
      <form onSubmit={send}>
        <Choice
          label={t('alertRule.rule')}
          name="rule"
          options={rules.map((one) => ({ value: one.rule, text: nameOf(one.rule) }))}
          onPick={pick}
        />
        {rule === undefined ? null : <Values key={rule.rule} rule={rule} />}
        <Field label={t('alertRule.note')} name="note" required />
        <button type="submit" className="button" disabled={isPending}>
          {t('alertRule.save')}
        </button>
        <Outcome error={error} userErrors={data?.configureRule.userErrors} />
      </form>
    </details>
  )
}

function Values({ rule: { thresholds, standard, enabled } }: { readonly rule: RuleRow }) {
  const { t } = useTranslation()
  const shown = thresholds ?? standard
  const order = [shown.severity, ...severities.filter((one) => one !== shown.severity)]
  return (
    <>
      <Field label={t('alertRule.suspected')} name="suspected" value={shown.suspected ?? ''} type="number" />
      <Field label={t('alertRule.confirmed')} name="confirmed" value={shown.confirmed} type="number" />
      <Choice
        label={t('alertRule.severity')}
        name="severity"
        options={order.map((value) => ({ value, text: t(`incident.severity.${value}`) }))}
      />
      <Field label={t('alertRule.critical')} name="critical" value={shown.critical ?? ''} type="number" />
      <Field label={t('alertRule.resolvedAfter')} name="resolvedAfter" value={shown.resolvedAfter} type="number" />
      <label className="incident-check">
        <input type="checkbox" name="enabled" defaultChecked={enabled} /> {t('alertRule.enabled')}
      </label>
      <label className="incident-check">
        <input type="checkbox" name="standard" /> {t('alertRule.useDefaults')}
      </label>
    </>
  )
}
