import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { FiguresCard } from './FiguresCard.js'
import { type Group, groupOperation } from './group.graphql.js'
import { LeadsCard } from './LeadsCard.js'
import { LedgerCard } from './LedgerCard.js'
import { OpeningsCard } from './OpeningsCard.js'
import { StatusCard } from './StatusCard.js'
import { TermsCard } from './TermsCard.js'
import { useGroupName } from './use-group-name.js'
import { WorkersCard } from './WorkersCard.js'

export function GroupPage() {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  const { key } = useParams({ from: '/groups/$key' })
  const query = useQuery(asking(groupOperation, { key }))
  const title = nameOf(key.split(':')[2] ?? key)
  return (
    <div className="page">
      <PageHead
        title={title}
        intro={
          <>
            <Link to="/groups" className="text-link">
              {t('group.title')}
            </Link>{' '}
            <span className="mono small muted">{key}</span>
          </>
        }
      />
      <Answer query={query} what={t('group.oneWhat')} rows={12}>
        {({ workingGroup }) =>
          workingGroup === null ? (
            <Empty title={t('group.unknown')} hint={t('group.unknownHint')} />
          ) : (
            <GroupView group={workingGroup} title={title} />
          )
        }
      </Answer>
    </div>
  )
}

function GroupView({ group, title }: { readonly group: Group; readonly title: string }) {
  return (
    <div className="column">
      <div className="columns">
        <FiguresCard group={group} />
        <StatusCard statuses={group.statuses} />
      </div>
      <LeadsCard group={group} title={title} />
      <WorkersCard chain={group.chain.key} name={group.name} />
      <OpeningsCard group={group} />
      <TermsCard terms={group.terms} />
      <LedgerCard chain={group.chain.key} name={group.name} />
    </div>
  )
}
