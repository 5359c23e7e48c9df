import { useTranslation } from 'react-i18next'
import { formatRate } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import type { SessionRow } from './shapes.js'
import { type CellState, countCells, type StripCell, toStrip } from './to-strip.js'

const states = ['full', 'low', 'none', 'unknown', 'absent'] as const satisfies readonly CellState[]

interface Props {
  readonly sessions: readonly SessionRow[]
  /** The session that runs. */
  readonly newest: number | undefined
}

/** The newest sessions of a validator, one cell each, with the same in words. */
export function SessionStrip({ sessions, newest }: Props) {
  const { t } = useTranslation()
  const cells = toStrip(sessions, newest)
  const counts = countCells(cells)
  const words = [
    ...states.flatMap((state) =>
      counts[state] === 0 ? [] : [t('common.pair', { name: t(`validator.cell.${state}`), value: counts[state] })],
    ),
    ...(counts.offline === 0 ? [] : [t('common.pair', { name: t('validator.cell.offline'), value: counts.offline })]),
  ]
  if (cells.length === 0) return <span className="muted">—</span>
  return (
    <span className="session-strip" role="img" aria-label={words.join(t('validator.cell.separator'))}>
      {cells.map((cell) => (
        <Cell key={cell.session} cell={cell} />
      ))}
    </span>
  )
}

function Cell({ cell: { session, state, offline, row } }: { readonly cell: StripCell }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const made =
    row?.authored == null || row.expected === null
      ? t(`validator.cell.${state}`)
      : t('validator.cell.made', { made: row.authored, expected: formatRate(row.expected, locale) })
  const title = `${t('validator.cell.session', { session })} ${made}${offline ? ` · ${t('validator.cell.offline')}` : ''}`
  return <span data-state={state} data-offline={offline} title={title} />
}

/** What the cells mean. */
export function StripLegend() {
  const { t } = useTranslation()
  return (
    <ul className="strip-legend muted small">
      {states.map((state) => (
        <li key={state}>
          <span className="session-strip" aria-hidden="true">
            <span data-state={state} />
          </span>
          {t(`validator.cell.${state}`)}
        </li>
      ))}
      <li>
        <span className="session-strip" aria-hidden="true">
          <span data-state="none" data-offline="true" />
        </span>
        {t('validator.cell.offline')}
      </li>
    </ul>
  )
}
