import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { PageHead } from '../../shell/PageHead.js'
import { Answer } from '../../ui/Answer.js'
import { Empty } from '../../ui/Empty.js'
import { Loading } from '../../ui/Loading.js'
import { useMeta } from '../meta/useMeta.js'
import { documentOperation, type Report } from './document.graphql.js'
import { FreezeBar } from './FreezeBar.js'
import { PublishedCard } from './PublishedCard.js'
import { ReportForm } from './ReportForm.js'
import { SectionCard } from './SectionCard.js'
import { reportOf } from './search.js'

/** Writes a report, takes the secretary's words, and publishes it. */
export function ReportPage() {
  const { t } = useTranslation()
  const locale = useLocale()
  const chain = useReportChain()
  const search = useSearch({ from: '/report' })
  return (
    <div className="page">
      <PageHead title={t('document.title')} intro={t('document.intro')} />
      {chain === undefined ? <Loading rows={9} /> : null}
      {chain === null ? <Empty title={t('document.noChain')} hint={t('document.noChainHint')} /> : null}
      {chain ? (
        <>
          <ReportForm key={JSON.stringify(search)} />
          <Preview report={reportOf(search, chain, locale)} />
          <PublishedCard chain={chain} />
        </>
      ) : null}
    </div>
  )
}

/** The chosen chain, else the first that has terms; undefined before it is known. */
function useReportChain(): string | null | undefined {
  const { chain } = useSearch({ from: '__root__' })
  const { data } = useMeta()
  if (chain !== undefined) return chain
  return data === undefined ? undefined : (data.chains.find(({ profile }) => ['joystream', 'records'].includes(profile))?.id ?? null)
}

function Preview({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  const query = useQuery(asking(documentOperation, report))
  return (
    <Answer query={query} what={t('document.what')} rows={12}>
      {({ document }) => (
        <article className="document" aria-label={document.title}>
          <h2>{document.title}</h2>
          <FreezeBar report={report} document={document} />
          {document.sections.map((section, i) => (
            <SectionCard key={section.key} number={i + 1} section={section} report={report} />
          ))}
        </article>
      )}
    </Answer>
  )
}
