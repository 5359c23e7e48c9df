/** Messages go out while no block comes: they are asked for by the clock. */
export const pollMs = 5000
