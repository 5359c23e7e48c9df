import { builder } from '../../builder.js'

export const SettingsInput = builder.inputType('ChannelSettingsInput', {
  description: 'How a channel is reached, as far as that may be seen; each kind takes its own.',
  fields: (t) => ({
    body: t.string({ description: 'Webhook: form of the JSON, `message` or `alertmanager`.' }),
    chat: t.string({ description: 'Telegram: the chat.' }),
    api: t.string({ description: 'Telegram: its server.' }),
    from: t.string({ description: 'Mail: who sends.' }),
    to: t.stringList({ description: 'Mail: who receives.' }),
    host: t.string({ description: 'Mail: the server.' }),
    port: t.int({ description: 'Mail: its port.' }),
    secure: t.boolean({ description: 'Mail: TLS from the first byte.' }),
    user: t.string({ description: 'Mail: who signs in.' }),
    place: t.string({ description: 'By hand: where to post.' }),
    url: t.string({ description: 'By hand: the address of that.' }),
  }),
})

export const SecretInput = builder.inputType('ChannelSecretInput', {
  description: 'What nobody is shown again; each kind takes its own.',
  fields: (t) => ({
    url: t.string({ description: 'Webhook, Discord, Slack, WeCom: the address that is posted to.' }),
    key: t.string({ description: 'Webhook: what is sent is signed with it.' }),
    token: t.string({ description: 'Telegram: that of the bot.' }),
    password: t.string({ description: 'Mail: of who signs in.' }),
  }),
})
