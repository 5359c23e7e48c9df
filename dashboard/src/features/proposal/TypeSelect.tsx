import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { typeName } from './title.js'
import { proposalTypes } from './types.js'

interface Props {
  readonly value: string | undefined
  readonly choose: (type: string | undefined) => void
}

export function TypeSelect({ value, choose }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const types = value === undefined || proposalTypes.includes(value) ? proposalTypes : [...proposalTypes, value]
  return (
    <div className="field">
      <label htmlFor={id}>{t('motion.filterType')}</label>
      <select id={id} className="select" value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{t('common.all')}</option>
        {types.map((type) => (
          <option key={type} value={type}>
            {typeName(type, t)}
          </option>
        ))}
      </select>
    </div>
  )
}
