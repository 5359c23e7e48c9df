import { useTranslation } from 'react-i18next'
import { Explain } from '../../ui/Explain.js'
import type { Board } from './board.graphql.js'

interface Props {
  readonly finality: NonNullable<Board['finality']>
}

/** How many producers made the last round, against those that finality needs: "21 of 23, 16 needed". */
export function Finality({ finality: { authors, of, needed, margin, definition } }: Props) {
  const { t } = useTranslation()
  const tone = margin < 0 ? 'bad' : margin < 2 ? 'warn' : 'good'
  return (
    <>
      <span className="figure">
        {t('producer.authors', { authors, of })}
        <Explain definition={definition} />
      </span>
      <span className="finality-bar" data-tone={tone} aria-hidden="true" style={{ '--authors': authors / of, '--needed': needed / of }} />
      <span className="small muted span">
        {t(margin < 0 ? 'producer.finalityMissing' : 'producer.finalityMargin', { needed, count: Math.abs(margin) })}
      </span>
    </>
  )
}
