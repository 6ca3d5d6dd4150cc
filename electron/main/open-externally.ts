import { dialog, shell } from 'electron'
import { externalAddress } from './external-address.ts'
import { say } from './language.ts'

/** Opens a link in the default browser, once the editor has seen where it leads. */
export async function openExternally(written: string): Promise<void> {
  const address = externalAddress(written)
  if (address === undefined) return

  const t = say()
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: t('start.open-link', { host: address.host || address.pathname }),
    detail: address.href,
    buttons: [t('start.open-link-yes'), t('shell.cancel')],
    cancelId: 1,
  })
  if (response === 0) await shell.openExternal(address.href)
}
