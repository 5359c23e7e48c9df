import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { councilsOperation } from './councils.graphql.js'

interface Props {
  readonly chain: string | undefined
  readonly value: string | undefined
  readonly choose: (council: string | undefined) => void
}

export function CouncilSelect({ chain, value, choose }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const { data } = useQuery(asking(councilsOperation, {}))
  const chains = data?.chains.filter(({ key }) => chain === undefined || key === chain) ?? []
  const names = new Set(chains.flatMap(({ councils }) => councils.map(({ name }) => name)))
  if (value !== undefined) names.add(value)
  return (
    <div className="field">
      <label htmlFor={id}>{t('motion.council')}</label>
      <select id={id} className="select" value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{t('common.all')}</option>
        {[...names].sort().map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
