import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * The file inside `folder` that a URL path names, or undefined when it names none or lies outside,
 * be it by `..`, an encoded slash, a sibling with the same beginning or a link.
 */
export async function containedPath(folder: string, urlPath: string): Promise<string | undefined> {
  const name = decoded(urlPath)
  if (name === undefined || /[\\\0:]/u.test(name)) return undefined

  const path = resolve(folder, `.${name}`)
  if (!isInside(folder, path)) return undefined
  return realPathInside(folder, path)
}

/** A slash that was encoded is part of a name, and no file of ours has one in its name. */
function decoded(urlPath: string): string | undefined {
  if (!urlPath.startsWith('/') || /%2f|%5c/iu.test(urlPath)) return undefined
  try {
    return decodeURIComponent(urlPath)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

async function realPathInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const real = await realpath(path)
    return isInside(await realpath(folder), real) ? real : undefined
  } catch {
    // Nothing there, a loop of links, a name too long: in every case no file of ours.
    return undefined
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
