import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProposalKind } from '../../graphql/proposal-status.js'
import { TextFilter } from '../../ui/TextFilter.js'
import { CouncilSelect } from '../chain/CouncilSelect.js'
import { personConditions } from './conditions.js'
import type { ProposalSearch } from './search.js'
import { TypeSelect } from './TypeSelect.js'

interface Props {
  readonly kinds: readonly ProposalKind[]
  readonly set: (change: ProposalSearch) => void
}

/** Motions are told apart by their council, proposals by title, type and terms. */
export function FilterFields({ kinds, set }: Props) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/proposals' })
  const [motions, proposals] = [kinds.includes('MOTION'), kinds.includes('PROPOSAL')]
  const people = proposals ? personConditions : personConditions.filter((field) => field !== 'ignoredBy')
  return (
    <>
      {motions ? <CouncilSelect chain={search.chain} value={search.council} choose={(council) => set({ council })} /> : null}
      {proposals ? (
        <>
          <TypeSelect value={search.type} choose={(type) => set({ type })} />
          <TextFilter label={t('motion.filterTitle')} value={search.title} choose={(title) => set({ title })} />
        </>
      ) : null}
      {people.map((field) => (
        <TextFilter
          key={field}
          label={t(`motion.${field}`)}
          placeholder={t(proposals ? 'motion.filterPerson' : 'motion.filterAccount')}
          value={search[field]}
          choose={(person) => set({ [field]: person })}
        />
      ))}
      {proposals ? (
        <TextFilter
          label={t('motion.createdTerm')}
          value={search.createdTerm?.toString()}
          choose={(term) => set({ createdTerm: /^[1-9]\d{0,8}$/.test(term ?? '') ? Number(term) : undefined })}
        />
      ) : null}
    </>
  )
}
