declare const brand: unique symbol

/** A value of type `T` that only the constructor named `B` may make. */
export type Branded<T, B extends string> = T & { readonly [brand]: B }
