import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { Election } from './election.graphql.js'
import type { Round } from './elections.graphql.js'

interface Props {
  readonly election: Election
}

/** Why nobody is ranked, and until when. */
export function NeutralNotice({ election: { outcome, stage, stageEndsBlock } }: { readonly election: Election | Round }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (outcome !== 'RUNNING') return null
  const ends =
    stage === null || stageEndsBlock === null
      ? undefined
      : t('election.neutralEnds', { stage: t(`election.stageName.${stage}`), block: formatInteger(stageEndsBlock, locale) })
  return (
    <Notice tone="info" icon="info" title={t('election.neutral')}>
      {t('election.neutralWhy')} {ends}
    </Notice>
  )
}

/** Fewer candidates than seats while more can still stand: the fact and the rule, nothing else. */
export function LowCandidacy({ election: { outcome, stage, stageEndsBlock, candidateCount, seats } }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (outcome !== 'RUNNING' || stage !== 'ANNOUNCING' || seats === null || candidateCount >= seats || stageEndsBlock === null) return null
  const block = formatInteger(stageEndsBlock, locale)
  return (
    <Notice tone="warn" icon="warning" title={t('election.low')}>
      {t('election.lowWhy', { candidates: candidateCount, seats, block })}
    </Notice>
  )
}

interface NoticeProps {
  readonly tone: 'info' | 'warn'
  readonly icon: IconName
  readonly title: string
  readonly children: ReactNode
}

function Notice({ tone, icon, title, children }: NoticeProps) {
  return (
    <aside className="election-notice" data-tone={tone} aria-label={title}>
      <Icon name={icon} />
      <p>
        <b>{title}</b> {children}
      </p>
    </aside>
  )
}
