import { useTranslation } from 'react-i18next'
import { VoteBar, type VoteCount } from '../../ui/VoteBar.js'

interface Props {
  readonly tally: VoteCount & { readonly missing: number }
  readonly open: boolean
}

export function TallyCell({ tally, open }: Props) {
  const { t } = useTranslation()
  const { ayes, threshold, missing } = tally
  return (
    <span className="tally">
      <VoteBar tally={tally} />
      <span className="tabular small" aria-hidden="true">
        {t('motion.tallyShort', { ayes, threshold })}
      </span>
      {open ? (
        <span className="muted small nowrap">{missing === 0 ? t('motion.reached') : t('motion.missing', { count: missing })}</span>
      ) : null}
    </span>
  )
}
