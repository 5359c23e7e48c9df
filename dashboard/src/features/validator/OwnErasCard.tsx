import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyEraChart } from '../../charts/lazy.js'
import { formatInteger } from '../../format/number.js'
import { asking } from '../../graphql/client.js'
import type { Definition } from '../../graphql/shapes.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Explain } from '../../ui/Explain.js'
import { OwnErasTable } from './OwnErasTable.js'
import { rowsAddress } from './query-of.js'
import { toEras } from './to-eras.js'
import { type OwnEra, ownErasOperation } from './validator.graphql.js'

/** Eras that the chart of a validator shows. */
const drawn = 60

interface Props {
  readonly chain: string
  readonly account: string
}

/** Points of a validator in each of its newest eras, beside the middle of the set. */
export function OwnErasCard({ chain, account }: Props) {
  const { t } = useTranslation()
  const query = useQuery(asking(ownErasOperation, { chain, where: { account: { eq: account } }, first: drawn }))
  return (
    <Answer query={query} what={t('validator.erasWhat')} rows={8}>
      {({ validatorEras, eras }) =>
        validatorEras.nodes.length === 0 ? null : <Drawn own={validatorEras.nodes} set={eras.nodes} chain={chain} account={account} />
      }
    </Answer>
  )
}

interface DrawnProps extends Props {
  readonly own: readonly OwnEra[]
  readonly set: readonly { readonly era: number; readonly medianPoints: number | null; readonly definition: Definition }[]
}

function Drawn({ own, set, chain, account }: DrawnProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const title = t('validator.ownTitle')
  const points = toEras(own, set)
  const below = points.filter(({ bar, line }) => bar !== null && line !== null && bar < line).length
  const summary = t('validator.ownSummary', { eras: formatInteger(points.length, locale), below: formatInteger(below, locale) })
  const labels = { era: t('validator.era'), bar: t('validator.points'), line: t('validator.medianPoints'), unknown: t('common.unknown') }
  return (
    <ChartCard
      title={title}
      summary={summary}
      actions={
        <>
          {set[0] === undefined ? null : <Explain definition={set[0].definition} />}
          <CsvLink href={rowsAddress('validator-eras', chain, account)} />
        </>
      }
      chart={<LazyEraChart title={title} summary={summary} points={points} labels={labels} />}
      table={<OwnErasTable eras={own} />}
    />
  )
}
