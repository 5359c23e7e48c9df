import { type MessageLocale, messageLocales } from '@secretariat/shared/alert'
import { InvalidArgumentError } from 'commander'

/** One `--set KEY=VALUE` beside those before it. */
export function setting(text: string, before: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [, key = '', value = ''] = /^(\w+)=(.*)$/.exec(text) ?? []
  if (key === '') throw new InvalidArgumentError('Expected KEY=VALUE.')
  if (key === 'to') return { ...before, to: value.split(',') }
  const isPlain = key === 'port' || key === 'secure'
  return { ...before, [key]: isPlain ? JSON.parse(value) : value }
}

/** Languages, separated by commas. */
export function localesOf(text: string): readonly MessageLocale[] {
  const found = messageLocales.filter((locale) => text.split(',').includes(locale))
  if (found.length !== text.split(',').length) throw new InvalidArgumentError(`Languages are ${messageLocales.join(', ')}.`)
  return found
}
