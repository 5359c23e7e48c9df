import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.js'
import type { Pair } from './shapes.js'

/** The other half of an upgrade, and a warning where one ran without the other. */
export function PairMark({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation()
  const { half, alone, partner } = pair
  return (
    <span className={alone ? 'pair-mark alone' : 'pair-mark'}>
      <Icon name={alone ? 'warning' : 'link'} />
      <span className="small">
        {t(`multisig.half.${half}`)} ·{' '}
        <Link to="/multisigs/$key" params={{ key: partner.key }} className="text-link mono">
          {partner.name}
        </Link>{' '}
        {t(`multisig.state.${partner.state}`)}
        {alone ? ` · ${t('multisig.alone')}` : ''}
      </span>
    </span>
  )
}
