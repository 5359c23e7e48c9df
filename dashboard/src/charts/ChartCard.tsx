import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router'
import { type ReactNode, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/Card.js'
import { Failed } from '../ui/Failed.js'
import { Loading } from '../ui/Loading.js'

interface Props {
  readonly title: string
  /** One sentence that says what the chart shows, for those who do not see it. */
  readonly summary: string
  readonly chart: ReactNode
  /** The same data as a table. */
  readonly table: ReactNode
  readonly actions?: ReactNode
}

/** A chart with its equal, the table, behind the second of two buttons. */
export function ChartCard({ title, summary, chart, table, actions }: Props) {
  const { t } = useTranslation()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const id = useId()
  const switcher = (
    <>
      {actions}
      <fieldset className="segments" aria-label={t('common.view')} aria-controls={id}>
        {(['chart', 'table'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={view === one} data-on={view === one} onClick={() => setView(one)}>
            {t(`view.${one}`)}
          </button>
        ))}
      </fieldset>
    </>
  )
  return (
    <Card title={title} actions={switcher} flush={view === 'table'}>
      <p className="hidden">{summary}</p>
      <div id={id}>{view === 'chart' ? <Drawn>{chart}</Drawn> : <div className="scroll-x">{table}</div>}</div>
    </Card>
  )
}

/** A chart that breaks, or whose program did not load, leaves the rest of the page alone. */
function Drawn({ children }: { readonly children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => 'chart'} errorComponent={Broken}>
      <Suspense fallback={<Loading rows={6} />}>{children}</Suspense>
    </CatchBoundary>
  )
}

function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  return <Failed error={error instanceof Error ? error : new Error(String(error))} what={t('view.chart')} retry={reset} />
}
