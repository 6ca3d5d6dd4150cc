// oxlint-disable-next-line import/no-unassigned-import -- it must have run before any shape is made
import './shell/jitless.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import { applyAppearance } from './app/appearance.ts'
import { nameWindow } from './app/window-title.ts'
import { App } from './app/app.tsx'
import { boot } from './app/boot.ts'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { hearMenus } from './app/hear-menus.ts'
import { hearUnexpected } from './app/hear-unexpected.ts'
import { listenToKeys } from './app/listen-to-keys.ts'
import { listenForLeaving } from './saving/open-senders.ts'
import { connectShell } from './shell/loopback-shell.ts'
import { LostAddress } from './shell/lost-address.tsx'
// Last, so that it stands over every place's own style sheet.
import './ui/print.css'

const root = createRoot(document.querySelector('#root') ?? document.body)

applyAppearance()
nameWindow()
if (connectShell()) startProgram()
else root.render(<LostAddress />)

function startProgram(): void {
  hearUnexpected()
  hearMenus()
  listenToKeys()
  listenForLeaving()
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  )
  void boot()
}
