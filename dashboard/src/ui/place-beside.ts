const gap = 6
const edge = 8

/** Puts a panel under its button, or above where there is no room, and keeps it inside the window. */
export function placeBeside(panel: HTMLElement, anchor: DOMRect): void {
  const { width, height } = panel.getBoundingClientRect()
  const below = anchor.bottom + gap
  const top = below + height + edge <= window.innerHeight ? below : Math.max(edge, anchor.top - gap - height)
  const left = Math.max(edge, Math.min(anchor.left, window.innerWidth - width - edge))
  panel.style.top = `${top}px`
  panel.style.left = `${left}px`
}
