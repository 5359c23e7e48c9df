export { type LagLimit, standardLag } from './modules/meta/readiness.js'
export { type Api, type ApiOptions, createApi, type Listening } from './server.js'
