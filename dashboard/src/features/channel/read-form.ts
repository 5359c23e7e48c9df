import { severities } from '../incident/shapes.js'
import { textOf } from '../kpi/read-form.js'
import type { ChannelInput, ChannelKind, ChannelRow, ChannelSettings } from './channel.graphql.js'

type FieldName = 'url' | 'key' | 'token' | 'password' | 'chat' | 'api' | 'from' | 'to' | 'host' | 'port' | 'user' | 'place' | 'link'

interface FieldOf {
  readonly name: FieldName
  /** Written, and never read again. */
  readonly secret: boolean
  readonly required: boolean
}

const seen = (name: FieldName, required = true): FieldOf => ({ name, secret: false, required })
const secret = (name: FieldName, required = true): FieldOf => ({ name, secret: true, required })

/** What each kind of channel needs. The address of a hook is a secret: whoever has it can post. */
export const fieldsOf: Readonly<Record<ChannelKind, readonly FieldOf[]>> = {
  WEBHOOK: [secret('url'), secret('key', false)],
  TELEGRAM: [seen('chat'), secret('token'), seen('api', false)],
  DISCORD: [secret('url')],
  SLACK: [secret('url')],
  EMAIL: [seen('from'), seen('to'), seen('host'), seen('port', false), seen('user', false), secret('password', false)],
  WECOM: [secret('url')],
  MANUAL: [seen('place'), seen('link', false)],
}

/** What stands in a field of the form of a channel that is there. */
export function textOfSetting(settings: ChannelSettings | undefined, name: FieldName): string {
  // Secrets are never shown, and the address of a hook is one.
  if (settings === undefined || name === 'key' || name === 'token' || name === 'password' || name === 'url') return ''
  if (name === 'to') return settings.to?.join(', ') ?? ''
  return String(settings[name === 'link' ? 'url' : name] ?? '')
}

/** A channel as the form describes it; the API judges it. Secrets that are left empty stay as they are. */
export function channelOf(form: FormData, kind: ChannelKind, before?: Pick<ChannelRow, 'key' | 'enabled'>): ChannelInput {
  const given = fieldsOf[kind].flatMap(({ name, secret: hidden }) => {
    const text = textOf(form, name)
    return text === '' ? [] : [{ name, hidden, text }]
  })
  const settings = Object.fromEntries(given.filter(({ hidden }) => !hidden).map(({ name, text }) => settingOf(name, text)))
  return {
    ...{ name: textOf(form, 'name'), kind, enabled: before?.enabled ?? true, locales: form.getAll('locale').map(String) },
    ...(before === undefined ? {} : { key: before.key }),
    routes: routesOf(form),
    settings: {
      ...settings,
      ...(kind === 'WEBHOOK' ? { body: textOf(form, 'body') || 'message' } : {}),
      ...(kind === 'EMAIL' ? { secure: form.has('secure') } : {}),
    },
    secret: Object.fromEntries(given.filter(({ hidden }) => hidden).map(({ name, text }) => [name, text])),
  }
}

/** Each line of the form is one route; their fields stand in the same order. */
function routesOf(form: FormData): ChannelInput['routes'] {
  const column = (name: string) => form.getAll(name).map(String)
  const [chains, rules, levels] = [column('chain'), column('rule'), column('level')]
  return column('severity').map((severity, i) => ({
    ...(chains[i] ? { chain: chains[i] } : {}),
    ...(rules[i] ? { rule: rules[i] } : {}),
    severity: severities.find((one) => one === severity) ?? 'WARNING',
    level: Number(levels[i] ?? 0),
  }))
}

function settingOf(name: FieldName, text: string): readonly [string, string | number | readonly string[]] {
  if (name === 'to') return [name, text.split(/[\s,;，；]+/).filter((one) => one !== '')]
  if (name === 'port') return [name, Number(text)]
  return [name === 'link' ? 'url' : name, text]
}
