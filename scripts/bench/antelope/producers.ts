/** The producers of a bench, in the order of their schedule. */
export const producers = Array.from({ length: 23 }, (_, i) => `prod.${String.fromCharCode(97 + i)}`)
