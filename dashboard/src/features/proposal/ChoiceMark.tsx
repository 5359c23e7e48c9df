import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import type { Vote } from './parts.js'

const icons = { AYE: 'check', NAY: 'cross', SLASH: 'stop', ABSTAIN: 'minus' } as const

export function ChoiceMark({ choice }: { readonly choice: Vote['choice'] }) {
  const { t } = useTranslation()
  return (
    <span className="choice" data-choice={choice}>
      <Icon name={icons[choice]} />
      {t(`detail.choiceName.${choice}`)}
    </span>
  )
}
