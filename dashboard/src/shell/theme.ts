export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const stored = 'secretariat.theme'
const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

/** The address wins over what was chosen before; without either the system decides. */
export function currentTheme(asked: Theme | undefined): Theme {
  const before = localStorage.getItem(stored)
  return asked ?? (isTheme(before) ? before : 'system')
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.setAttribute('data-theme', theme)
}

export function rememberTheme(theme: Theme): void {
  localStorage.setItem(stored, theme)
}
