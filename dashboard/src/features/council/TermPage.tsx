import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Explain } from '../../ui/Explain.js'
import { Facts } from '../../ui/Facts.js'
import { Icon } from '../../ui/Icon.js'
import { Money } from '../../ui/Money.js'
import { seatsAddress } from './csv-address.js'
import { OutcomeList } from './OutcomeList.js'
import { SeatsTable } from './SeatsTable.js'
import { ShareCell } from './ShareCell.js'
import { TermName, useTermName } from './TermName.js'
import { TermNumbers } from './TermNumbers.js'
import { termOperation, type WholeTerm } from './term.graphql.js'
import { VotingGrid } from './VotingGrid.js'

/** One term: its range, its members, what they voted on and how it ended, its money. */
export function TermPage() {
  const { t } = useTranslation()
  const { key } = useParams({ from: '/terms/$key' })
  const query = useQuery(asking(termOperation, { key }))
  return (
    <div className="page">
      <Link to="/council" className="back">
        <Icon name="left" />
        {t('council.title')}
      </Link>
      <Answer query={query} what={t('council.term')} rows={16}>
        {({ term }) =>
          term === null ? <PageHead title={t('council.termMissing')} intro={t('council.termMissingHint', { key })} /> : <Term term={term} />
        }
      </Answer>
    </div>
  )
}

function Term({ term }: { readonly term: WholeTerm }) {
  const { t } = useTranslation()
  const name = useTermName()
  const { council, seats } = term
  return (
    <>
      <PageHead title={name(term)} intro={t('council.termIntro', { council: council.name, chain: council.chain.name })}>
        {term.untilBlock === null ? <span className="tag good">{t('council.lasts')}</span> : null}
      </PageHead>
      <Neighbours term={term} />
      <div className="stack">
        <div className="columns thirds">
          <Card title={t('council.numbers')}>
            <TermNumbers term={term} />
          </Card>
          <Card title={t('council.proposals')}>
            <Together term={term} />
          </Card>
          <Card title={t('council.budget')}>
            <Facts
              rows={[
                { label: t('council.opening'), value: <Money amount={term.openingBudget} unit /> },
                {
                  label: t('council.closing'),
                  value: term.untilBlock === null ? t('council.lasts') : <Money amount={term.closingBudget} unit />,
                },
              ]}
            />
          </Card>
        </div>
        <Card title={t('council.seats')} actions={<CsvLink href={seatsAddress(council.chain.key, term.number)} />} flush>
          <SeatsTable caption={t('council.seatsCaption')} seats={seats} />
        </Card>
        <VotingGrid term={term.key} members={seats.map(({ member }) => member)} />
      </div>
    </>
  )
}

function Neighbours({ term }: { readonly term: WholeTerm }) {
  const { t } = useTranslation()
  const { previous, next, election } = term
  return (
    <nav className="neighbours" aria-label={t('council.neighbours')}>
      {previous === null ? null : (
        <span>
          ← <TermName term={previous} />
        </span>
      )}
      {election === null ? null : (
        <Link to="/elections/$key" params={{ key: election.key }} className="text-link">
          {t('council.fromElection', { cycle: term.cycle ?? '' })}
        </Link>
      )}
      {next === null ? null : (
        <span>
          <TermName term={next} /> →
        </span>
      )}
    </nav>
  )
}

/** Outcomes and the votes of all seats together, against each of the three sets of rounds. */
function Together({ term }: { readonly term: WholeTerm }) {
  const { t } = useTranslation()
  const shares = [
    ['ELIGIBLE', term.eligible],
    ['DECIDED', term.decided],
    ['ALL_IN_TERM', term.allInTerm],
  ] as const
  return (
    <>
      <OutcomeList outcomes={term.outcomes} />
      <Facts
        rows={[
          { label: t('council.created'), value: <span className="tabular">{term.proposalsCreated}</span> },
          ...shares.map(([name, share]) => ({
            label: t('common.pair', { name: t('council.participation'), value: t(`leaderboard.denominator.${name}`) }),
            value: (
              <>
                <ShareCell voted={share.voted} total={share.total} share={share.pooled} /> <Explain definition={share.definition} />
              </>
            ),
          })),
        ]}
      />
    </>
  )
}
