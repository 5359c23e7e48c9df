import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { useNow } from '../../shell/clock.js'
import { Icon } from '../../ui/Icon.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { type Board, type ChainState, chainStates } from './board.graphql.js'
import { silenceOf } from './silence.js'

interface Props {
  readonly board: Board
  readonly meta: ChainMeta
}

const grave: ReadonlySet<ChainState> = new Set(['EMERGENCY', 'FINALITY_STOPPED', 'SCHEDULE_MISMATCH'])

/** What is wrong with the chain as a whole, gravest first; one line when all is well. */
export function ChainStates({ board, meta }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const silence = silenceOf(board, meta, useNow(1000))
  const wrong = chainStates.filter((state) => state !== 'OK' && board.states.includes(state))
  const unread = meta.unreadActions === 0 ? null : <Unread count={meta.unreadActions} />
  if (silence === undefined && wrong.length === 0 && unread === null) {
    return (
      <p className="chain-state" data-tone="good" role="status">
        <Icon name="check" />
        {t('producer.chainState.OK')}
      </p>
    )
  }
  return (
    <>
      {silence === undefined ? null : (
        <p className="chain-state" data-tone="bad" role="status">
          <Icon name="stop" />
          {t('producer.silence', { duration: formatDuration(silence, locale) })}
        </p>
      )}
      {wrong.map((state) => (
        <p key={state} className="chain-state" data-tone={grave.has(state) ? 'bad' : 'warn'} role="status">
          <Icon name="warning" />
          {t(`producer.chainState.${state}`)}
        </p>
      ))}
      {unread}
    </>
  )
}

/** Nothing that could not be read is passed over. */
function Unread({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  return (
    <p className="chain-state" data-tone="warn" role="status">
      <Icon name="warning" />
      <Link to="/contracts" className="text-link">
        {t('contract.unreadCount', { count })}
      </Link>
    </p>
  )
}
