import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../format/time.js'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Icon } from '../../ui/Icon.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { type SampleName, stalest } from './sample-age.js'
import { type Sample, samplesOperation } from './samples.graphql.js'

interface Props {
  readonly chain: string
  /** What a page shows beside what blocks tell. */
  readonly names: readonly SampleName[]
}

/** When the figures that no block tells were read from a node, and at which block; loud where that is longer ago than it should be. */
export function SampleNote({ chain, names }: Props) {
  const query = useQuery(asking(samplesOperation, { id: chain }))
  const samples = query.data?.chain?.meta.samples.filter(({ name }) => names.some((one) => one === name)) ?? []
  const found = stalest(samples)
  return found === undefined ? null : <Note sample={found.sample} isLate={found.isLate} />
}

function Note({ sample: { name, takenAt, ageSeconds, block, error }, isLate }: { readonly sample: Sample; readonly isLate: boolean }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const what = t(`producer.sampleOf.${name}`, { defaultValue: name })
  return (
    <p className="sample-note small" data-late={isLate} role={isLate ? 'status' : undefined}>
      {isLate ? <Icon name="warning" /> : null}
      <span>
        {takenAt === null ? (
          t('producer.neverSampled', { what })
        ) : (
          <>
            {t('producer.sampledAt', { what })} <Time at={takenAt} absolute />
            {block === null ? null : (
              <>
                {' · '}
                <BlockName block={block} />
              </>
            )}
            {isLate && ageSeconds !== null ? ` · ${t('producer.sampledLate', { duration: formatDuration(ageSeconds, locale) })}` : null}
          </>
        )}
        {error === null ? null : ` · ${error}`}
      </span>
    </p>
  )
}
