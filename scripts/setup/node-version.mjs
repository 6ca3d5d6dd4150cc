import process from 'node:process'

/** Nothing works on an older Node, and its own error would be a riddle. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return

  process.stderr.write(
    `区闻需要 Node 20.19 或更新的版本，这里是 ${process.versions.node}。` +
      ` Quwen needs Node 20.19 or newer; this is ${process.versions.node}.\n`,
  )
  process.exit(1)
}
