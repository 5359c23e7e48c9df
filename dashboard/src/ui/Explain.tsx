import i18next from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Definition } from '../graphql/shapes.js'
import { Icon } from './Icon.js'
import { Popover } from './Popover.js'

interface Props {
  readonly definition: Definition
  /** Where the number comes from: its blocks, its source. */
  readonly children?: ReactNode
}

/** How a number on the page was made: in the reader's language where we have the words, in the API's own otherwise. */
export function Explain({ definition, children }: Props) {
  const { t } = useTranslation()
  const { key, version, formula, exclusions } = definition
  const known = version === 1 && i18next.exists(`definitions.${key}.formula`)
  const ours = (part: 'formula' | 'exclusions') => String(t(`definitions.${key}.${part}`, { defaultValue: '' }))
  const left = exclusions.length === 0 ? t('common.noExclusions') : <span lang="en">{exclusions.join('; ')}</span>
  return (
    <Popover label={t('common.explain')} trigger={<Icon name="info" />}>
      <div className="explain">
        <h3>{t('common.explain')}</h3>
        <dl>
          <dt>{t('common.formula')}</dt>
          <dd>{known ? ours('formula') : <span lang="en">{formula}</span>}</dd>
          <dt>{t('common.exclusions')}</dt>
          <dd>{known ? ours('exclusions') : left}</dd>
        </dl>
        {children}
        <p className="muted small">{t('common.version', { key, version })}</p>
      </div>
    </Popover>
  )
}
