import { useTranslation } from 'react-i18next'
import type { Source } from '../graphql/shapes.js'
import { CopyButton } from './CopyButton.js'
import { Facts } from './Facts.js'
import { BlockName, HashName } from './Names.js'
import { Popover } from './Popover.js'

/** The block something was read from; the panel names the fact behind it. */
export function SourceMark({ source }: { readonly source: Source }) {
  const { t } = useTranslation()
  return (
    <Popover label={t('common.block', { block: source.block })} className="source-button" trigger={<BlockName block={source.block} />}>
      <div className="explain">
        <h3>{t('detail.sourceTitle')}</h3>
        <Facts
          rows={[
            { label: t('detail.sourceKind.label'), value: t(`detail.sourceKind.${source.kind}`) },
            { label: t('sync.block'), value: <BlockName block={source.block} /> },
            { label: t('detail.sourceHash'), value: <HashName hash={source.blockHash} /> },
            { label: t('motion.status'), value: source.final ? t('detail.sourceFinal') : t('detail.sourceProvisional') },
            { label: t('detail.sourceFact'), value: <FactName fact={source.fact} /> },
          ]}
        />
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
