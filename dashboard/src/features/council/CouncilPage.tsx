import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Loading } from '../../ui/Loading.js'
import { OpenProposals } from '../chain/OpenProposals.js'
import { BudgetLine } from './BudgetLine.js'
import { councilOperation, type ElectedCouncil } from './council.graphql.js'
import { seatsAddress } from './csv-address.js'
import { SeatsTable } from './SeatsTable.js'
import { StageCard } from './StageCard.js'
import { TermName } from './TermName.js'
import { TermNumbers } from './TermNumbers.js'
import { TermsCard } from './TermsCard.js'
import { useElectedCouncil } from './use-elected-council.js'

/** The council that sits, its stage, its seats, and the terms before. */
export function CouncilPage() {
  const { t } = useTranslation()
  const { query, chosen } = useElectedCouncil()
  return (
    <div className="page">
      <PageHead title={t('council.title')} intro={t('council.intro')} />
      {chosen ? (
        <Chosen chain={chosen.chain} council={chosen.council} />
      ) : chosen === null ? (
        <Empty title={t('council.none')} hint={t('council.noneHint')} />
      ) : (
        <Answer query={query} what={t('council.title')} rows={12}>
          {() => <Loading rows={12} />}
        </Answer>
      )}
    </div>
  )
}

function Chosen({ chain, council }: { readonly chain: string; readonly council: string }) {
  const { t } = useTranslation()
  const query = useQuery(asking(councilOperation, { key: council }))
  return (
    <div className="stack">
      <Answer query={query} what={t('council.title')} rows={12}>
        {(data) => (data.council === null ? null : <Sitting chain={chain} council={data.council} />)}
      </Answer>
      <TermsCard chain={chain} council={council} />
    </div>
  )
}

function Sitting({ chain, council }: { readonly chain: string; readonly council: ElectedCouncil }) {
  const { t } = useTranslation()
  const { stage, term } = council
  return (
    <>
      <div className="columns">
        <div className="column">
          {stage === null ? <Empty title={t('council.noStage')} hint={t('council.noStageHint')} /> : <StageCard stage={stage} />}
          <BudgetLine chain={chain} />
        </div>
        <div className="column side">
          {term === null ? (
            <Empty title={t('council.noTerms')} hint={t('council.noTermsHint')} />
          ) : (
            <Card title={t('council.current')} actions={<TermName term={term} />}>
              <TermNumbers term={term} />
            </Card>
          )}
        </div>
      </div>
      {term === null ? null : (
        <Card title={t('council.seats')} actions={<CsvLink href={seatsAddress(chain, term.number)} />} flush>
          <SeatsTable caption={t('council.seatsCaption')} seats={term.seats} />
        </Card>
      )}
      <OpenProposals chain={chain} />
    </>
  )
}
