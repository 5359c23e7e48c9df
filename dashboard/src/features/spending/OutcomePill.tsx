import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { Item } from './items.graphql.js'

type Outcome = NonNullable<Item['outcome']>
const looks: Readonly<Record<Outcome, readonly [tone: string, icon: IconName]>> = {
  ASKED: ['info', 'clock'],
  APPROVED: ['info', 'check'],
  PAID: ['good', 'check'],
  FAILED: ['bad', 'warning'],
  REFUSED: ['quiet', 'minus'],
}

export function OutcomePill({ outcome }: { readonly outcome: Item['outcome'] }) {
  const { t } = useTranslation()
  if (outcome === null) return <span className="muted">{t('common.unknown')}</span>
  const [tone, icon] = looks[outcome]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`spending.outcome.${outcome}`)}
    </span>
  )
}
