/** Whether there is any Arabic digit. */
export function hasDigit(text: string): boolean {
  return /\d/u.test(text)
}

/** Whether one of some characters stands twice in a row. */
export function standsTwice(characters: ReadonlySet<string>): (text: string) => boolean {
  return (text) => {
    for (let at = 1; at < text.length; at += 1) {
      if (text.charCodeAt(at) === text.charCodeAt(at - 1) && characters.has(text.charAt(at)))
        return true
    }
    return false
  }
}
