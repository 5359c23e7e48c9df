import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import { type Detail, stages } from './shapes.js'
import { stepOf } from './to-steps.js'

/** The stages in a row: those it went through, the one it is at, those it passed over, and what may come. */
export function StageSteps({ incident }: { readonly incident: Detail }) {
  const { t } = useTranslation()
  return (
    <ol className="stage-steps" aria-label={t('incident.stageHead')}>
      {stages.map((one) => {
        const step = stepOf(one, incident)
        return (
          <li key={one} data-state={step} aria-current={step === 'now' ? 'step' : undefined}>
            {step === 'past' ? <Icon name="check" /> : null}
            {step === 'skipped' ? <Icon name="minus" /> : null}
            {t(`incident.stage.${one}`)}
          </li>
        )
      })}
    </ol>
  )
}
