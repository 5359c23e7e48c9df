import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ChainMeta } from '../features/meta/meta.graphql.js'

interface Props {
  readonly chains: readonly ChainMeta[]
  readonly chain: string | undefined
}

/** Narrows every page to one chain; nothing to choose while there is only one. */
export function ChainSwitch({ chains, chain }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  if (chains.length < 2) return null
  const choose = (id: string) =>
    navigate({
      to: '.',
      search: (before) => ({ ...before, chain: id || undefined, council: undefined, after: undefined, before: undefined }),
    })
  return (
    <select className="select" aria-label={t('app.chain')} value={chain ?? ''} onChange={(event) => choose(event.target.value)}>
      <option value="">{t('app.allChains')}</option>
      {chains.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
