import type { Words } from './zh-CN.js'

export const liveEn: Words['live'] = {
  feed: 'Atom',
  feedHint: 'Feed of incidents, for feed readers',
  live: 'Live',
  connecting: 'Connecting',
  reconnecting: 'Reconnecting',
  refused: 'Every few seconds',
  hint: {
    live: 'Shown as soon as it happens.',
    connecting: 'Asked for every few seconds until the server tells by itself.',
    reconnecting: 'The connection is lost; asked for every few seconds until it is back.',
    refused: 'The server does not tell by itself now: asked for every few seconds.',
  },
}
