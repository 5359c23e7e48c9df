import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import { VoteBar } from '../../ui/VoteBar.js'
import { Nudge } from './Nudge.js'
import type { Proposal } from './proposal.graphql.js'

interface Props {
  readonly proposal: Proposal
}

/** How far it is from passing, and whom it waits for. */
export function TallyCard({ proposal }: Props) {
  const { t } = useTranslation()
  const { tally } = proposal
  const open = proposal.status === 'OPEN'
  const last = proposal.tallyOverTime.at(-1)?.block ?? proposal.source.block
  const explain = (
    <Explain definition={tally.definition}>
      <p>
        <BlockName block={proposal.source.block} /> – <BlockName block={proposal.decidedSource?.block ?? last} />
      </p>
    </Explain>
  )
  const missing = tally.missing === 0 ? t('motion.reached') : t('motion.missing', { count: tally.missing })
  return (
    <Card title={t('motion.tally')} actions={explain}>
      <div className="tally-figures">
        <Figure tone="aye" value={tally.ayes} label={t('detail.choiceName.AYE')} />
        <Figure tone="nay" value={tally.nays} label={t('detail.choiceName.NAY')} />
        <Figure tone="mark" value={tally.threshold} label={t('motion.threshold')} />
        {open ? <p className="tally-verdict">{missing}</p> : null}
      </div>
      <VoteBar tally={tally} large />
      <p className="muted sentences">
        <span>
          {t(open ? 'detail.arithmetic' : 'detail.arithmeticDecided', { ayes: tally.ayes, nays: tally.nays, threshold: tally.threshold })}
        </span>
        <span>{tally.eligible === null ? t('detail.eligibleUnknown') : t('detail.eligible', { count: tally.eligible })}</span>
      </p>
      <Silent proposal={proposal} />
    </Card>
  )
}

function Figure({ tone, value, label }: { readonly tone: string; readonly value: number; readonly label: string }) {
  return (
    <p className="figure" data-tone={tone}>
      <span className="figure-value tabular">{value}</span>
      <span className="figure-label">{label}</span>
    </p>
  )
}

function Silent({ proposal }: Props) {
  const { t } = useTranslation()
  const { notYetVoted, status } = proposal
  const open = status === 'OPEN'
  return (
    <div className="silent">
      <h3>{open ? t('detail.silentTitle') : t('detail.silentAtClose')}</h3>
      {notYetVoted === null ? <p className="muted">{t('detail.silentUnknown')}</p> : null}
      {notYetVoted?.length === 0 ? <p className="muted">{t('detail.silentNobody')}</p> : null}
      {notYetVoted && notYetVoted.length > 0 ? (
        <ul className="name-list">
          {notYetVoted.map((account) => (
            <li key={account.id}>
              <AccountName account={account} copy />
            </li>
          ))}
        </ul>
      ) : null}
      {open && notYetVoted && notYetVoted.length > 0 ? <Nudge proposal={proposal} silent={notYetVoted} /> : null}
    </div>
  )
}
