import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { serverNow } from '../../shell/clock.js'
import { useTimes } from '../../shell/use-times.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { BlockName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { Election } from './election.graphql.js'
import { type Step, stepsOf } from './steps.js'

interface Props {
  readonly election: Election
}

/** Where the round stands: its stages with the ends that the chain announced. */
export function StagesCard({ election }: Props) {
  const { t } = useTranslation()
  return (
    <Card title={t('election.stages')}>
      <ol className="election-stages">
        {stepsOf(election).map((step) => (
          <StageStep key={step.name} step={step} election={election} />
        ))}
        <ResultStep election={election} />
      </ol>
    </Card>
  )
}

function StageStep({ step, election }: Props & { readonly step: Step }) {
  const { t } = useTranslation()
  const { name, state, stage } = step
  return (
    <li data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <h3>{t(`election.stageName.${name}`)}</h3>
      <p className="small stage-state">{t(`election.stepState.${state}`)}</p>
      {stage === undefined ? null : (
        <>
          <p className="small">
            <SourceMark source={stage.source} /> <Time at={stage.fromAt} />
          </p>
          <p className="small muted">
            {t('election.announcedEnd')} <BlockName block={stage.endsBlock} />
          </p>
          {state === 'now' ? <Countdown election={election} /> : <Lasted stage={stage} />}
        </>
      )}
    </li>
  )
}

/** How long a stage took, beside how long it was to take. */
function Lasted({ stage: { fromAt, fromBlock, untilAt, untilBlock, announcedBlocks } }: { readonly stage: NonNullable<Step['stage']> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (untilAt === null || untilBlock === null) return null
  const duration = formatDuration((Date.parse(untilAt) - Date.parse(fromAt)) / 1000, locale)
  const blocks = formatInteger(untilBlock - fromBlock, locale)
  return (
    <p className="small muted">
      {t('election.lasted', { duration, blocks })}
      {untilBlock - fromBlock === announcedBlocks
        ? null
        : ` ${t('election.announcedLength', { blocks: formatInteger(announcedBlocks, locale) })}`}
    </p>
  )
}

/** Blocks are what the chain counts; the time is an estimate and says what it rests on. */
function Countdown({ election: { stageEndsEstimate } }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { exact } = useTimes()
  if (stageEndsEstimate === null) return <p className="small">{t('election.noEstimate')}</p>
  const { blocksLeft, at, definition, fromBlock, toBlock } = stageEndsEstimate
  const duration = formatDuration((Date.parse(at) - serverNow()) / 1000, locale)
  return (
    <p className="countdown">
      <b className="tabular">{t('election.blocksLeft', { count: blocksLeft, formatted: formatInteger(blocksLeft, locale) })}</b>{' '}
      <span className="tabular" title={exact(Date.parse(at))}>
        {t('election.about', { duration })}
      </span>
      <Explain definition={definition}>
        <p>
          <BlockName block={fromBlock} /> – <BlockName block={toBlock} />
        </p>
      </Explain>
    </p>
  )
}

function ResultStep({ election: { outcome, outcomeAt, outcomeSource, failure } }: Props) {
  const { t } = useTranslation()
  return (
    <li data-state={outcome === 'RUNNING' ? 'ahead' : outcome === 'FAILED' ? 'failed' : 'over'}>
      <h3>{t('election.result')}</h3>
      <p className="small stage-state">{outcome === 'RUNNING' ? t('election.stepState.ahead') : t(`election.outcomeName.${outcome}`)}</p>
      {failure === null ? null : <p className="small">{t(`election.failure.${failure}`)}</p>}
      {outcomeAt === null || outcomeSource === null ? null : (
        <p className="small">
          <SourceMark source={outcomeSource} /> <Time at={outcomeAt} />
        </p>
      )}
    </li>
  )
}
