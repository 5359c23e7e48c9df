/** The mark of the product: a seal with a council's rows of seats. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="7" />
      <path d="M8.5 20.5a7.5 7.5 0 0 1 15 0M13 20.5a3 3 0 0 1 6 0M8 24.5h16" />
      <circle cx="16" cy="8.6" r="1.7" />
    </svg>
  )
}
