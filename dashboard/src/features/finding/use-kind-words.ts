import i18next from 'i18next'
import { useTranslation } from 'react-i18next'

/** Name and rule of a kind of finding; a kind without words here is shown by its own name. */
export function useKindWords() {
  const { t } = useTranslation()
  return (kind: string) => {
    const word = (part: 'kindName' | 'ruleName') =>
      i18next.exists(`finding.${part}.${kind}`) ? String(t(`finding.${part}.${kind}`, { defaultValue: kind })) : kind
    return { name: word('kindName'), rule: word('ruleName') }
  }
}
