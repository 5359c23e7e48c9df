import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyLinesChart } from '../../charts/lazy.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Detail, Step } from './shapes.js'
import { toLine } from './to-line.js'

/** Signatures over time against the number that is needed. */
export function StepsCard({ multisig }: { readonly multisig: Detail }) {
  const { t } = useTranslation()
  const { steps, threshold } = multisig
  const title = t('multisig.overTime')
  const last = steps.at(-1)?.signed ?? 0
  const summary = t('multisig.overTimeSummary', { signed: last, threshold: threshold ?? '—' })
  const mark = threshold === null ? undefined : { value: threshold, name: t('multisig.needed', { threshold }) }
  return (
    <ChartCard
      title={title}
      summary={summary}
      chart={<LazyLinesChart title={title} summary={summary} lines={toLine(multisig, t('multisig.signatures'))} mark={mark} />}
      table={<StepTable steps={steps} />}
    />
  )
}

function StepTable({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('multisig.overTime')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('detail.when')}</th>
          <th scope="col">{t('multisig.account')}</th>
          <th scope="col">{t('multisig.happened')}</th>
          <th scope="col" className="numeric">
            {t('multisig.signatures')}
          </th>
          <th scope="col" className="numeric">
            {t('sync.block')}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ at, block, account, given, signed }) => (
          <tr key={`${at}/${account.id}/${given}`}>
            <th scope="row">
              <Time at={at} absolute />
            </th>
            <td className="mono">{account.address}</td>
            <td>{t(given ? 'multisig.given' : 'multisig.takenBack')}</td>
            <td className="numeric tabular">{signed}</td>
            <td className="numeric">{block === null ? <span className="muted">—</span> : <BlockName block={block} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
