import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { BlockName } from '../../ui/Names.js'
import { VoteBar } from '../../ui/VoteBar.js'
import { MotionArithmetic, ProposalArithmetic } from './Arithmetic.js'
import type { Proposal } from './proposal.graphql.js'
import { Silent } from './Silent.js'

interface Props {
  readonly proposal: Proposal
}

/** How far it is from passing, and whom it waits for. */
export function TallyCard({ proposal }: Props) {
  const { t } = useTranslation()
  const { tally, rounds } = proposal
  const from = rounds.at(-1)?.source.block ?? proposal.source.block
  const until = proposal.decidedSource?.block ?? proposal.tallyOverTime.at(-1)?.block ?? from
  const explain = (
    <Explain definition={tally.definition}>
      <p>
        <BlockName block={from} /> – <BlockName block={Math.max(from, until)} />
      </p>
    </Explain>
  )
  return (
    <Card title={t('motion.tally')} actions={explain}>
      <Figures proposal={proposal} />
      <VoteBar tally={tally} large />
      {proposal.kind === 'MOTION' ? <MotionArithmetic proposal={proposal} /> : <ProposalArithmetic tally={tally} />}
      <Silent proposal={proposal} />
    </Card>
  )
}

function Figures({ proposal: { status, tally } }: Props) {
  const { t } = useTranslation()
  const { ayes, nays, slashes, abstentions, threshold, missing } = tally
  return (
    <div className="tally-figures">
      <Figure tone="aye" value={ayes} label={t('detail.choiceName.AYE')} />
      <Figure tone="nay" value={nays - (slashes ?? 0)} label={t('detail.choiceName.NAY')} />
      {slashes === null ? null : <Figure tone="nay" value={slashes} label={t('detail.choiceName.SLASH')} />}
      {abstentions === null ? null : <Figure tone="plain" value={abstentions} label={t('detail.choiceName.ABSTAIN')} />}
      {threshold === null ? null : <Figure tone="mark" value={threshold} label={t('motion.threshold')} />}
      {status === 'OPEN' && missing !== null ? (
        <p className="tally-verdict">{missing === 0 ? t('motion.reached') : t('motion.missing', { count: missing })}</p>
      ) : null}
    </div>
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
