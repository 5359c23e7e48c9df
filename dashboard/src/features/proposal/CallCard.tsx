import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { ArgumentTree } from '../../ui/ArgumentTree.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import type { Proposal } from './proposal.graphql.js'

/** What the motion would do, decoded as far as the block told. */
export function CallCard({ call }: Pick<Proposal, 'call'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (call === null) {
    return (
      <Card title={t('detail.callTitle')}>
        <Empty title={t('detail.callUnknown')} hint={t('detail.callUnknownHint')} />
      </Card>
    )
  }
  const length = formatInteger(call.length, locale)
  const actions = <span className="muted small tabular">{t('detail.callLength', { length })}</span>
  return (
    <Card title={t('detail.callTitle')} actions={actions}>
      <p className="mono call-name">{call.name}</p>
      <Arguments value={call.arguments} length={length} />
    </Card>
  )
}

function Arguments({ value, length }: { readonly value: unknown; readonly length: string }) {
  const { t } = useTranslation()
  if (value === null || value === undefined) return <p className="muted">{t('detail.callTooLong', { length })}</p>
  const empty = typeof value === 'object' && Object.keys(value).length === 0
  return empty ? <p className="muted">{t('detail.callNoArguments')}</p> : <ArgumentTree value={value} />
}
