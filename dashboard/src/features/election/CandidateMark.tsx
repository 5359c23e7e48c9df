import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { Candidate } from './shapes.js'

const looks: Readonly<Record<Candidate['status'], readonly [tone: string, icon: IconName]>> = {
  STANDING: ['info', 'clock'],
  ELECTED: ['good', 'check'],
  NOT_ELECTED: ['quiet', 'minus'],
  WITHDRAWN: ['quiet', 'cross'],
  ROUND_FAILED: ['quiet', 'minus'],
}

/** What became of a candidacy; the elected with their seat. */
export function CandidateMark({ candidate: { status, seat } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  const words = t(`election.candidateStatus.${status}`)
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {seat === null ? words : t('election.inSeat', { words, seat: seat + 1 })}
    </span>
  )
}
