import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.js'
import { currentTheme, type Theme, themes } from './theme.js'

const icons = { system: 'system', light: 'sun', dark: 'moon' } as const

export function ThemeSwitch() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const current = currentTheme(useSearch({ from: '__root__' }).theme)
  const choose = (theme: Theme) => navigate({ to: '.', search: (before) => ({ ...before, theme }), replace: true })
  return (
    <fieldset className="segments icons" aria-label={t('app.theme')}>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          title={t(`theme.${theme}`)}
          aria-label={t(`theme.${theme}`)}
          aria-pressed={theme === current}
          data-on={theme === current}
          onClick={() => choose(theme)}
        >
          <Icon name={icons[theme]} />
        </button>
      ))}
    </fieldset>
  )
}
