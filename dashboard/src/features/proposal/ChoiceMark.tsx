import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import type { Vote } from './proposal.graphql.js'

export function ChoiceMark({ choice }: { readonly choice: Vote['choice'] }) {
  const { t } = useTranslation()
  return (
    <span className="choice" data-choice={choice}>
      <Icon name={choice === 'AYE' ? 'check' : 'cross'} />
      {t(`detail.choiceName.${choice}`)}
    </span>
  )
}
