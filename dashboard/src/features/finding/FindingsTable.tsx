import { Link } from '@tanstack/react-router'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatAmount } from '../../format/amount.js'
import { useLocale } from '../../i18n/i18n.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Facts } from '../../ui/Facts.js'
import { Icon } from '../../ui/Icon.js'
import { Popover } from '../../ui/Popover.js'
import type { Anomaly, Figure } from './finding.graphql.js'
import { OriginPill } from './OriginPill.js'
import { useKindWords } from './use-kind-words.js'

export function FindingsTable({ findings }: { readonly findings: readonly Anomaly[] }) {
  const { t } = useTranslation()
  const heads = [t('finding.expected'), t('finding.stated'), t('finding.difference')]
  return (
    <div className="scroll-x">
      <table className="table compact stack-on-phone">
        <caption className="hidden">{t('finding.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('finding.subject')}</th>
            <th scope="col">{t('finding.chain')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="numeric">
                {head}
              </th>
            ))}
            <th scope="col">{t('finding.evidence')}</th>
            <th scope="col">{t('finding.source')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <FindingLine key={`${finding.kind}/${finding.fact}/${finding.subject}/${finding.stated?.raw}`} finding={finding} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FindingLine({ finding }: { readonly finding: Anomaly }) {
  const { t } = useTranslation()
  const { kind, origin, chainKey, termName, expected, stated, difference, evidence } = finding
  const wordsOf = useKindWords()
  const figures = [
    ['expected', expected],
    ['stated', stated],
    ['difference', difference],
  ] as const
  return (
    <tr>
      <th scope="row" className="cell-title">
        <Subject finding={finding} />
        <span className="muted small">{wordsOf(kind).name}</span>
      </th>
      <td data-label={t('finding.chain')}>
        <span>
          {termName ?? chainKey} <OriginPill origin={origin} />
        </span>
      </td>
      {figures.map(([name, figure]) => (
        <td key={name} className="numeric" data-label={t(`finding.${name}`)}>
          <FigureCell figure={figure} />
        </td>
      ))}
      <td className="wrap small" data-label={t('finding.evidence')}>
        {evidence ?? <span className="muted">—</span>}
      </td>
      <td data-label={t('finding.source')}>
        <FactsMark finding={finding} />
      </td>
    </tr>
  )
}

/** What it is about, linked where there is a page of it. */
function Subject({ finding: { kind, chainKey, subject } }: { readonly finding: Anomaly }) {
  if (kind === 'BUDGET_DIFFERS') {
    return (
      <Link to="/budget" search={{ chain: chainKey, budget: subject }} className="text-link">
        {subject}
      </Link>
    )
  }
  if (kind === 'POWER_DIFFERS') {
    return (
      <Link to="/people/$key" params={{ key: `${chainKey}:member:${subject}` }} className="text-link">
        {subject}
      </Link>
    )
  }
  return <span>{/^\d+$/.test(subject) ? `#${subject}` : subject}</span>
}

function FigureCell({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (figure === null) return <span className="muted">—</span>
  const { unit, value } = figure
  const word = unit.startsWith('hundredth')
    ? ''
    : i18next.exists(`finding.unit.${unit}`)
      ? t(`finding.unit.${unit}`, { defaultValue: unit })
      : unit
  return (
    <span className="tabular nowrap" title={`${value} ${unit}`}>
      {formatAmount(value, locale)} <span className="muted small">{String(word)}</span>
    </span>
  )
}

/** The facts behind it, to be found again in an export of facts. */
function FactsMark({ finding: { fact, otherFact } }: { readonly finding: Anomaly }) {
  const { t } = useTranslation()
  const rows = [
    { label: t('finding.fact'), value: <FactName fact={fact} /> },
    ...(otherFact === null ? [] : [{ label: t('finding.otherFact'), value: <FactName fact={otherFact} /> }]),
  ]
  return (
    <Popover label={t('finding.source')} trigger={<Icon name="info" />}>
      <div className="explain">
        <h3>{t('finding.source')}</h3>
        <Facts rows={rows} />
      </div>
    </Popover>
  )
}

function FactName({ fact }: { readonly fact: string }) {
  const { t } = useTranslation()
  return (
    <span className="name">
      <span className="mono wrap small">{fact}</span>
      <CopyButton text={fact} what={t('detail.sourceFact')} />
    </span>
  )
}
