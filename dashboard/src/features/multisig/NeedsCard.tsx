import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { SourceMark } from '../../ui/SourceMark.js'
import type { Approval, Detail, Need } from './shapes.js'

/** Each permission that it needs, how far it is met, and who signs for it with which weight. */
export function NeedsCard({ multisig: { needs, approvals } }: { readonly multisig: Detail }) {
  const { t } = useTranslation()
  const said = new Map(approvals.map((approval) => [`${approval.account.address}@${approval.permission}`, approval.state]))
  return (
    <Card title={t('multisig.needs')} flush>
      <table className="table compact stack-on-phone needs-table">
        <caption className="hidden">{t('multisig.needs')}</caption>
        <thead>
          <tr>
            {(['permission', 'whoDecides', 'weight', 'threshold', 'isMet'] as const).map((head) => (
              <th key={head} scope="col" className={head === 'weight' || head === 'threshold' ? 'numeric' : undefined}>
                {t(`multisig.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {needs.map((need) => (
          <Rows key={need.level} need={need} said={said} />
        ))}
      </table>
    </Card>
  )
}

interface RowsProps {
  readonly need: Need
  readonly said: ReadonlyMap<string, Approval['state']>
}

function Rows({ need: { level, decisive, basis, threshold, weight, total, met, accounts, source }, said }: RowsProps) {
  const { t } = useTranslation()
  return (
    <tbody>
      <tr className="need">
        <th scope="row" className="mono cell-title">
          {level}
        </th>
        <td data-label={t('multisig.whoDecides')}>
          {t(`multisig.basis.${basis}`)} {decisive === level ? null : <span className="mono small muted">{decisive}</span>}{' '}
          {source === null ? null : <SourceMark source={source} />}
        </td>
        <td data-label={t('multisig.weight')} className="numeric tabular">
          <span>
            {weight ?? '—'}
            {total === null ? null : <span className="muted"> / {total}</span>}
          </span>
        </td>
        <td data-label={t('multisig.threshold')} className="numeric tabular">
          {threshold ?? '—'}
        </td>
        <td data-label={t('multisig.isMet')}>
          <Met met={met} />
        </td>
      </tr>
      {accounts.map((account) => (
        <PartRow key={account.level} account={account} word={said.get(account.level) ?? 'NOT_ASKED'} />
      ))}
    </tbody>
  )
}

interface PartRowProps {
  readonly account: Need['accounts'][number]
  readonly word: Approval['state'] | 'NOT_ASKED'
}

/** One account of those that a permission is made of. */
function PartRow({ account: { level, weight, met }, word }: PartRowProps) {
  const { t } = useTranslation()
  return (
    <tr className="need-part">
      <th scope="row" className="mono">
        {level}
      </th>
      <td data-label={t('multisig.whoDecides')} className="muted">
        {t(`multisig.said.${word}`)}
      </td>
      <td data-label={t('multisig.weight')} className="numeric tabular">
        {weight}
      </td>
      <td className="nothing" />
      <td data-label={t('multisig.isMet')}>
        <Met met={met} />
      </td>
    </tr>
  )
}

function Met({ met }: { readonly met: boolean | null }) {
  const { t } = useTranslation()
  if (met === null) return <span className="muted">{t('common.unknown')}</span>
  return <span className={met ? 'tag good' : 'tag'}>{t(met ? 'multisig.met.yes' : 'multisig.met.no')}</span>
}
