import { severities } from '../incident/shapes.js'
import { textOf } from '../kpi/read-form.js'
import { type ChannelInput, type ChannelKind, channelKinds } from './channel.graphql.js'

type FieldName = 'url' | 'key' | 'token' | 'password' | 'chat' | 'from' | 'to' | 'host' | 'port' | 'user' | 'place' | 'link'

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
  TELEGRAM: [seen('chat'), secret('token')],
  DISCORD: [secret('url')],
  SLACK: [secret('url')],
  EMAIL: [seen('from'), seen('to'), seen('host'), seen('port', false), seen('user', false), secret('password', false)],
  WECOM: [secret('url')],
  MANUAL: [seen('place'), seen('link', false)],
}

/** A channel as the form describes it; the API judges it. */
export function channelOf(form: FormData): ChannelInput {
  const kind = channelKinds.find((one) => one === textOf(form, 'kind')) ?? 'WEBHOOK'
  const given = fieldsOf[kind].flatMap(({ name, secret: hidden }) => {
    const text = textOf(form, name)
    return text === '' ? [] : [{ name, hidden, text }]
  })
  const [chain, rule] = [textOf(form, 'chain'), textOf(form, 'rule')]
  const route = {
    ...(chain === '' ? {} : { chain }),
    ...(rule === '' ? {} : { rule }),
    severity: severities.find((one) => one === textOf(form, 'severity')) ?? 'WARNING',
    level: Number(textOf(form, 'level')),
  }
  return {
    ...{ name: textOf(form, 'name'), kind, enabled: true, routes: [route], locales: form.getAll('locale').map(String) },
    settings: Object.fromEntries(given.filter(({ hidden }) => !hidden).map(({ name, text }) => settingOf(name, text))),
    secret: Object.fromEntries(given.filter(({ hidden }) => hidden).map(({ name, text }) => [name, text])),
  }
}

function settingOf(name: FieldName, text: string): readonly [string, string | number | readonly string[]] {
  if (name === 'to') return [name, text.split(/[\s,;，；]+/).filter((one) => one !== '')]
  if (name === 'port') return [name, Number(text)]
  return [name === 'link' ? 'url' : name, text]
}
