import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const patience = 300

/** The outline of what comes. Quick answers never show it. */
export function Loading({ rows }: { readonly rows: number }) {
  const { t } = useTranslation()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setLate, patience, true)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={late ? 'skeleton' : 'skeleton waiting'} role="status" style={{ '--rows': rows }}>
      {late ? <span className="hidden">{t('page.loading')}</span> : null}
    </div>
  )
}
