const forms = [/^0x[0-9a-fA-F]{64}$/, /^0x[0-9a-fA-F]{40}$/, /^[1-9A-HJ-NP-Za-km-z]{46,50}$/, /^[a-z1-5.]{1,13}$/]

/** Whether a text has the form of an account on any chain; whether it exists only the API knows. */
export function looksLikeAccount(text: string): boolean {
  return forms.some((form) => form.test(text))
}
