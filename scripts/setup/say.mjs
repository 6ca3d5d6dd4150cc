/** Scripts speak both languages at once: they run before anybody could say which one they read. */
export function say(zh, en) {
  process.stderr.write(`${zh} ${en}\n`)
}
