import { BatchingSocket } from './batching-socket.js'

// @polkadot's provider takes the WebSocket class that is global while it loads; lending it ours for that moment gives it batches.
const globalSocket: unknown = Reflect.get(globalThis, 'WebSocket')
Reflect.set(globalThis, 'WebSocket', BatchingSocket)
const { WsProvider } = await import('@polkadot/api')
Reflect.set(globalThis, 'WebSocket', globalSocket)

export { WsProvider }
export type Provider = InstanceType<typeof WsProvider>
