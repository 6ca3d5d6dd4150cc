import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A profile in which LibreOffice runs nothing that a file brings along and fetches nothing that it
 * points to: links are blocked, and what would still go out goes to a port where nobody listens.
 */
export async function writeQuietProfile(profile: string): Promise<void> {
  const folder = join(profile, 'user')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'registrymodifications.xcu'), SETTINGS)
}

const NOWHERE = { host: '127.0.0.1', port: 9 } as const

const SCRIPTING = '/org.openoffice.Office.Common/Security/Scripting'
const INET = '/org.openoffice.Inet/Settings'

const SETTINGS = xcu([
  [SCRIPTING, 'BlockUntrustedRefererLinks', 'true'],
  [SCRIPTING, 'DisableActiveContent', 'true'],
  [SCRIPTING, 'DisableMacrosExecution', 'true'],
  [SCRIPTING, 'MacroSecurityLevel', '3'],
  [INET, 'ooInetProxyType', '2'],
  [INET, 'ooInetHTTPProxyName', NOWHERE.host],
  [INET, 'ooInetHTTPProxyPort', String(NOWHERE.port)],
  [INET, 'ooInetHTTPSProxyName', NOWHERE.host],
  [INET, 'ooInetHTTPSProxyPort', String(NOWHERE.port)],
])

function xcu(settings: readonly (readonly [path: string, name: string, value: string])[]): string {
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join('')}</oor:items>`
}

/** The same for what reads its proxy from the surroundings. */
export const NO_NETWORK: Readonly<Record<string, string>> = Object.fromEntries(
  ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'all_proxy'].map(
    (name) => [name, `http://${NOWHERE.host}:${NOWHERE.port}`],
  ),
)
