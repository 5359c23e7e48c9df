import { useTranslation } from 'react-i18next'
import { Choice, Field } from './Field.js'
import { metricNames } from './metrics.js'

/** The part of the form that depends on how a KPI is decided. */
export function MeasureFields({ kind }: { readonly kind: 'COMPUTED' | 'EVIDENCE' | 'GRADED' }) {
  const { t } = useTranslation()
  if (kind === 'EVIDENCE') return <Field label={t('kpi.needsText')} name="needs" rows={3} required />
  if (kind === 'GRADED') return <Field label={t('kpi.scale')} name="scale" rows={2} required />
  return (
    <>
      <Choice label={t('kpi.metric')} name="metric" options={metricNames.map((value) => ({ value, text: t(`kpi.metricName.${value}`) }))} />
      <Field label={t('kpi.parameter')} name="parameter" type="number" />
      <Choice
        label={t('kpi.bound')}
        name="bound"
        options={[
          { value: 'LEAST', text: t('kpi.least', { value: '' }) },
          { value: 'MOST', text: t('kpi.most', { value: '' }) },
        ]}
      />
      <Field label={t('kpi.threshold')} name="threshold" required />
    </>
  )
}
