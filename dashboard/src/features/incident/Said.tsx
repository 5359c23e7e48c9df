import { useTranslation } from 'react-i18next'
import { LongText } from '../../ui/LongText.js'
import { Time } from '../../ui/Time.js'
import type { Statement } from './shapes.js'

/** What a person wrote, and what they gave with it: until when, files, where it was published. */
export function Said({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation()
  const { text, until, evidence, falseAlarm, url, place } = statement
  return (
    <>
      {text === '' ? null : (
        <p>
          <LongText text={text} prose />
        </p>
      )}
      {falseAlarm === true ? <p>{t('incident.says.falseAlarm')}</p> : null}
      {until === null ? null : (
        <p className="small">
          {t('incident.until')} <Time at={until} absolute />
        </p>
      )}
      {evidence.length === 0 ? null : (
        <p className="small incident-links">
          {evidence.map((link, index) => (
            <Outside key={link} href={link} words={t('incident.evidence', { number: index + 1 })} />
          ))}
        </p>
      )}
      {place === null ? null : (
        <p className="small">{url === null ? <span>{place}</span> : <Outside href={url} words={place === '' ? url : place} />}</p>
      )}
    </>
  )
}

/** An address that a person wrote: opened apart, and told nothing of where it was clicked. */
export function Outside({ href, words }: { readonly href: string; readonly words: string }) {
  if (!/^https?:\/\//.test(href)) return <span className="mono wrap">{href}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="text-link wrap" title={href}>
      {words}
    </a>
  )
}
