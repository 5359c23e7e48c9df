import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Evidence } from './shapes.js'

/** The facts that the state follows from; each can be found again in an export of facts. */
export function EvidenceCard({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('multisig.evidence')}>
      <ol className="evidence">
        {evidence.map(({ role, at, source }) => (
          <li key={`${role}/${source.fact}`}>
            <b>{t(`multisig.role.${role}`)}</b> <BlockName block={source.block} />{' '}
            {at === null ? null : (
              <span className="muted small">
                <Time at={at} absolute />
              </span>
            )}
            <span className="name">
              <span className="mono wrap small muted">{source.fact}</span>
              <CopyButton text={source.fact} what={t('detail.sourceFact')} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
