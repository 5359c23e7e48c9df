import { severities } from '../incident/shapes.js'
import { textOf } from '../kpi/read-form.js'
import type { RuleInput } from './alert-rule.graphql.js'

/** How a rule is to be set; without thresholds where its own count again. */
export function settingOf(form: FormData): Omit<RuleInput, 'chain'> {
  const about = { rule: textOf(form, 'rule'), enabled: form.has('enabled'), note: textOf(form, 'note') }
  if (form.has('standard')) return about
  const thresholds = {
    suspected: numberOf(form, 'suspected'),
    confirmed: Number(textOf(form, 'confirmed')),
    severity: severities.find((one) => one === textOf(form, 'severity')) ?? 'WARNING',
    critical: numberOf(form, 'critical'),
    resolvedAfter: Number(textOf(form, 'resolvedAfter')),
  }
  return { ...about, thresholds }
}

/** An empty field is no threshold, which is not a threshold of nothing. */
function numberOf(form: FormData, name: string): number | null {
  const text = textOf(form, name)
  return text === '' ? null : Number(text)
}
