import { useTranslation } from 'react-i18next'
import { Facts } from '../../ui/Facts.js'
import { HashName } from '../../ui/Names.js'
import { Popover } from '../../ui/Popover.js'
import type { Vote } from './election.graphql.js'

/** Whether the reveal fits the commitment; the panel has what is needed to check it again. */
export function ProofMark({ vote: { commitment, salt, verified } }: { readonly vote: Vote }) {
  const { t } = useTranslation()
  const verdict = verified === null ? 'none' : verified ? 'holds' : 'fails'
  const words = t(`election.proofState.${verdict}`)
  return (
    <Popover label={t('election.proofOf', { state: words })} className="source-button" trigger={words}>
      <div className="explain">
        <h3>{t('election.proof')}</h3>
        <p>{t('election.proofRule')}</p>
        <Facts
          rows={[
            { label: t('election.commitment'), value: <HashName hash={commitment} what={t('election.commitment')} /> },
            { label: t('election.salt'), value: salt === null ? '—' : <HashName hash={salt} what={t('election.salt')} /> },
            { label: t('election.proofHead'), value: words },
          ]}
        />
      </div>
    </Popover>
  )
}
