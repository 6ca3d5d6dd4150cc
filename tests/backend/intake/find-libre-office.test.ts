import { expect, it } from 'vitest'
import { usualPlaces } from '#backend/intake/convert/find-libre-office'

it('looks for LibreOffice where its installers put it on each system', () => {
  const windows = {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  }
  expect(usualPlaces({ platform: 'win32', env: windows, home: '' })).toEqual([
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ])
  expect(usualPlaces({ platform: 'darwin', env: {}, home: '/Users/li' })).toEqual([
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    '/Users/li/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ])
  // A folder of the path that depends on where one stands is nobody's promise.
  const linux = usualPlaces({ platform: 'linux', env: { PATH: '/opt/bin:.:' }, home: '' })
  expect(linux.slice(0, 2)).toEqual(['/opt/bin/soffice', '/opt/bin/libreoffice'])
  expect(linux).toContain('/usr/bin/soffice')
  expect(linux.every((path) => path.startsWith('/'))).toBe(true)
})
