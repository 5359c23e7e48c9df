import { type ReactNode, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { placeBeside } from './place-beside.js'

interface Props {
  readonly label: string
  readonly trigger: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** A button with a panel beside it: opens by click, tap and keyboard; closes by Escape or a click elsewhere. */
export function Popover({ label, trigger, className = 'icon-button', children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const place = () => {
    if (button.current && panel.current) placeBeside(panel.current, button.current.getBoundingClientRect())
  }
  return (
    <>
      <button ref={button} type="button" className={className} aria-label={label} popoverTarget={id}>
        {trigger}
      </button>
      {
        // The button may stand in a paragraph, where a panel may not.
        createPortal(
          <div ref={panel} id={id} popover="auto" className="popover" role="dialog" aria-label={label} onToggle={place}>
            {children}
          </div>,
          document.body,
        )
      }
    </>
  )
}
