export { type Locale, locales } from './documents/format.js'
export { type DocumentAsked, documentKinds, pdfOfDocument, type Written, writeDocument } from './modules/document/write.js'
export { type LagLimit, standardLag } from './modules/meta/readiness.js'
export { type Api, type ApiOptions, createApi, type Listening } from './server.js'
