import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger, formatRate } from '../../format/number.js'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { useTimes } from '../../shell/use-times.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { BlockName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { type CouncilStage, councilStages } from './council.graphql.js'

/** Where the council stands between two elections, and when that ends. */
export function StageCard({ stage }: { readonly stage: CouncilStage }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { endsEstimate, election } = stage
  return (
    <Card
      title={t('council.stageTitle')}
      actions={
        <>
          {election === null ? null : (
            <Link to="/elections/$key" params={{ key: election.key }} className="text-link">
              {t('council.toElection', { cycle: stage.cycle ?? '' })}
            </Link>
          )}
          {endsEstimate === null ? null : (
            <Explain definition={endsEstimate.definition}>
              <Basis estimate={endsEstimate} />
            </Explain>
          )}
        </>
      }
    >
      <Stepper stage={stage} />
      <Ends stage={stage} />
      {stage.electionOpen ? (
        <p className="notice compact neutral">{t('council.neutral', { block: formatInteger(stage.endsBlock, locale) })}</p>
      ) : null}
    </Card>
  )
}

function Stepper({ stage }: { readonly stage: CouncilStage }) {
  const { t } = useTranslation()
  const here = councilStages.indexOf(stage.stage)
  return (
    <ol className="stages">
      {councilStages.map((name, place) => (
        <li
          key={name}
          data-state={place < here ? 'past' : place === here ? 'now' : 'next'}
          aria-current={place === here ? 'step' : undefined}
        >
          <span className="stage-name">{t(`council.stage.${name}`)}</span>
          <span className="muted small">{t(`council.stageHint.${name}`)}</span>
        </li>
      ))}
    </ol>
  )
}

function Ends({ stage }: { readonly stage: CouncilStage }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { date } = useTimes()
  const { endsEstimate, fromBlock, endsBlock } = stage
  const length = endsBlock - fromBlock
  const done = endsEstimate === null ? length : length - endsEstimate.blocksLeft
  const share = length <= 0 ? 1 : Math.min(1, Math.max(0, done / length))
  return (
    <div className="stage-clock">
      <p className="stage-ends">
        {t('council.endsAt')} <BlockName block={endsBlock} />
        {endsEstimate === null ? (
          <span className="muted"> · {t('council.endUnknown')}</span>
        ) : (
          <span className="muted">
            {' · '}
            {t('council.endsIn', {
              blocks: formatInteger(endsEstimate.blocksLeft, locale),
              duration: formatDuration(endsEstimate.blocksLeft * endsEstimate.secondsPerBlock, locale),
            })}
          </span>
        )}
      </p>
      <div
        className="progress"
        role="progressbar"
        aria-label={t('council.stageProgress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.floor(share * 100)}
      >
        <span style={{ left: 0, width: `${share * 100}%` }} />
      </div>
      <div className="stage-edges muted small">
        <span>
          {t('council.since')} <SourceMark source={stage.source} />
        </span>
        {endsEstimate === null ? null : <span className="tabular">{t('council.about', { time: date(Date.parse(endsEstimate.at)) })}</span>}
      </div>
    </div>
  )
}

function Basis({ estimate }: { readonly estimate: NonNullable<CouncilStage['endsEstimate']> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <p className="small">
      {t('council.basis', {
        seconds: formatRate(estimate.secondsPerBlock, locale),
        from: formatInteger(estimate.fromBlock, locale),
        to: formatInteger(estimate.toBlock, locale),
      })}
    </p>
  )
}
