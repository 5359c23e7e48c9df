import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import { type Stage, stages } from './shapes.js'

/** The stages in a row, up to the one that is reached. */
export function StageSteps({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const reached = stages.indexOf(stage)
  return (
    <ol className="stage-steps" aria-label={t('incident.stageHead')}>
      {stages.map((one, index) => (
        <li
          key={one}
          data-state={index < reached ? 'past' : index === reached ? 'now' : 'ahead'}
          aria-current={index === reached ? 'step' : undefined}
        >
          {index < reached ? <Icon name="check" /> : null}
          {t(`incident.stage.${one}`)}
        </li>
      ))}
    </ol>
  )
}
