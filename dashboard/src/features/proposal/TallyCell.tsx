import { useTranslation } from 'react-i18next'
import { VoteBar } from '../../ui/VoteBar.js'
import { castOf, type Tally } from './shapes.js'

interface Props {
  readonly tally: Tally
  readonly open: boolean
}

export function TallyCell({ tally, open }: Props) {
  return (
    <span className="tally">
      <VoteBar tally={tally} />
      <TallyWords tally={tally} open={open} />
    </span>
  )
}

function TallyWords({ tally, open }: Props) {
  const { t } = useTranslation()
  const { ayes, threshold, missing, eligible } = tally
  if (threshold === null || missing === null) {
    const cast = castOf(tally)
    const words = eligible === null ? t('motion.tallyCast', { cast }) : t('motion.tallyOpenShort', { cast, seats: eligible })
    return <span className="tabular small muted nowrap">{words}</span>
  }
  return (
    <>
      <span className="tabular small" aria-hidden="true">
        {t('motion.tallyShort', { ayes, threshold })}
      </span>
      {open ? (
        <span className="muted small nowrap">{missing === 0 ? t('motion.reached') : t('motion.missing', { count: missing })}</span>
      ) : null}
    </>
  )
}
