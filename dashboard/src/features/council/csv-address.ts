/** The seats of a term as CSV; of all terms where its number is not known. */
export function seatsAddress(chain: string, term: number | null): string {
  const where = term === null ? {} : { where: JSON.stringify({ terms: [term] }) }
  return `/v1/seats.csv?${new URLSearchParams({ chain, ...where })}`
}
