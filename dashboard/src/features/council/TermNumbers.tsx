import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Facts } from '../../ui/Facts.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Term } from './council.graphql.js'

/** The three numbers that people, query nodes and the chain have for a term, and its range. */
export function TermNumbers({ term }: { readonly term: Term }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const known = (value: number | null) => (value === null ? t('common.unknown') : formatInteger(value, locale))
  return (
    <Facts
      rows={[
        { label: t('council.number'), value: known(term.number) },
        { label: t('council.queryNodeNumber'), value: known(term.queryNodeNumber) },
        { label: t('council.cycle'), value: known(term.cycle) },
        { label: t('council.from'), value: <Place block={term.fromBlock} at={term.fromAt} /> },
        {
          label: t('council.until'),
          value:
            term.untilBlock === null || term.untilAt === null ? t('council.lasts') : <Place block={term.untilBlock} at={term.untilAt} />,
        },
        { label: t('council.read'), value: term.complete ? t('council.whole') : t('council.inPart') },
      ]}
    />
  )
}

function Place({ block, at }: { readonly block: number; readonly at: string }) {
  return (
    <>
      <BlockName block={block} />{' '}
      <span className="muted small">
        · <Time at={at} />
      </span>
    </>
  )
}
