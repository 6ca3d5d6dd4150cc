import { forgetToken, token } from './token.ts'

/** A fetch from our own shell: with the token, where there is one. */
export async function authorized(path: string, request: RequestInit = {}): Promise<Response> {
  const headers = new Headers(request.headers)
  const own = token()
  if (own !== undefined) headers.set('X-Quwen-Token', own)

  const response = await fetch(path, { ...request, headers })
  // The workstation was started again since: this token opens nothing any more.
  if (response.status === 401) forgetToken()
  return response
}
