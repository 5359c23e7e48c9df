/** The software that a document names, so that others can compute it again. A test holds it against the package. */
export const software = '0.1.0'
