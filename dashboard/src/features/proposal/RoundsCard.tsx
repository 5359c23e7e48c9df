import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Facts } from '../../ui/Facts.js'
import { Person } from '../../ui/Person.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { decisionWords } from './decision.js'
import type { Round } from './parts.js'
import { TallyCell } from './TallyCell.js'
import { TermLink } from './TermLink.js'

/** Each round of voting with its council, its end, and who let it pass. */
export function RoundsCard({ rounds }: { readonly rounds: readonly Round[] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('proposal.roundsTitle')}>
      <ol className="rounds">
        {rounds.map((round) => (
          <li key={round.source.fact}>
            <h3>{round.number === null ? t('proposal.roundUnnumbered') : t('proposal.round', { number: round.number })}</h3>
            <RoundFacts round={round} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function RoundFacts({ round }: { readonly round: Round }) {
  const { t } = useTranslation()
  const { decision, next, openedAt, source, tally, term } = round
  const opened = { label: t('proposal.roundOpen'), value: <When at={openedAt} source={source} /> }
  const ended = { label: t('proposal.roundDecided'), value: <Ended round={round} /> }
  const verdict = {
    label: t('proposal.decisionLabel'),
    value: decision === null ? t('proposal.undecided') : decisionWords(decision, next, t),
  }
  return (
    <Facts
      rows={[
        { label: t('proposal.termLabel'), value: <TermLink term={term} /> },
        opened,
        ...(decision === null ? [] : [ended]),
        verdict,
        { label: t('motion.tally'), value: <TallyCell tally={tally} open={decision === null} /> },
        ...(decision === null ? [] : [{ label: t('proposal.ignoredBy'), value: <Ignored round={round} /> }]),
      ]}
    />
  )
}

function When({ at, source }: { readonly at: string; readonly source: Round['source'] }) {
  return (
    <>
      <Time at={at} absolute /> <SourceMark source={source} />
    </>
  )
}

function Ended({ round: { decidedAt, decidedSource, source } }: { readonly round: Round }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (decidedAt === null || decidedSource === null) return null
  const count = decidedSource.block - source.block
  return (
    <>
      <When at={decidedAt} source={decidedSource} />{' '}
      <span className="muted">{t('proposal.roundTook', { count, formatted: formatInteger(count, locale) })}</span>
    </>
  )
}

function Ignored({ round: { ignoredBy } }: { readonly round: Round }) {
  const { t } = useTranslation()
  if (ignoredBy === null) return t('proposal.councilUnknown')
  if (ignoredBy.length === 0) return t('proposal.ignoredNobody')
  return (
    <ul className="name-list">
      {ignoredBy.map((person) => (
        <li key={person.key}>
          <Person person={person} />
        </li>
      ))}
    </ul>
  )
}
