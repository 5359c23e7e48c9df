import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'

/** Headers for everything: our own scripts only. Over plain HTTP on localhost, too, so nothing is forced to HTTPS. */
export const security = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    // Charts size themselves with style attributes.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
  },
  referrerPolicy: 'strict-origin-when-cross-origin',
  strictTransportSecurity: false,
  crossOriginResourcePolicy: 'cross-origin',
  overwrite: false,
})

/** GraphiQL is one page with its script inside, fonts as data and workers as blobs. */
const graphiqlPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  'worker-src blob:',
  "object-src 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** The policy of the GraphiQL page, in place of the general one. */
export const graphiqlSecurity = createMiddleware(async (c, next) => {
  await next()
  if (c.res.headers.get('content-type')?.startsWith('text/html')) c.header('content-security-policy', graphiqlPolicy)
})
