import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Person } from '../../ui/Person.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { ChoiceMark } from './ChoiceMark.js'
import type { Vote } from './parts.js'

/** A vote, with the words that came with it below. */
export function VoteRow({ vote, severalRounds }: { readonly vote: Vote; readonly severalRounds: boolean }) {
  const { t } = useTranslation()
  const { blocksToVote, round, current } = vote
  return (
    <tr data-past={!current}>
      <th scope="row">
        <Person person={vote.member} account={vote.voter} />
        {vote.rationale ? <span className="rationale">{vote.rationale}</span> : null}
      </th>
      <td>
        <ChoiceMark choice={vote.choice} />
        {current ? null : <span className="muted small"> {t('detail.changed')}</span>}
        {severalRounds && round !== null ? <span className="muted small block">{t('proposal.round', { number: round })}</span> : null}
      </td>
      <td className="numeric tabular">
        <Delay blocks={blocksToVote} />
      </td>
      <td className="numeric cell-when">
        <Time at={vote.at} /> <SourceMark source={vote.source} />
      </td>
    </tr>
  )
}

function Delay({ blocks }: { readonly blocks: number | null }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (blocks === null) return <span className="muted">—</span>
  return t('proposal.delayBlocks', { count: blocks, formatted: formatInteger(blocks, locale) })
}
