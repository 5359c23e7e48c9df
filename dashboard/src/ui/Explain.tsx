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

/** How a number on the page was made. The formula is shown in the API's own words. */
export function Explain({ definition, children }: Props) {
  const { t } = useTranslation()
  return (
    <Popover label={t('common.explain')} trigger={<Icon name="info" />}>
      <div className="explain">
        <h3>{t('common.explain')}</h3>
        <dl>
          <dt>{t('common.formula')}</dt>
          <dd lang="en">{definition.formula}</dd>
          <dt>{t('common.exclusions')}</dt>
          <dd>{definition.exclusions.length === 0 ? t('common.noExclusions') : <Exclusions of={definition.exclusions} />}</dd>
        </dl>
        {children}
        <p className="muted small">{t('common.version', { key: definition.key, version: definition.version })}</p>
      </div>
    </Popover>
  )
}

function Exclusions({ of }: { readonly of: readonly string[] }) {
  return (
    <ul lang="en">
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
