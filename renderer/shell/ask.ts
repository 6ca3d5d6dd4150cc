import { contract, type Answer, type ChannelName, type Question } from '#bridge/contract'
import { news, type News, type NewsName } from '#bridge/news'

/** Asks the shell, and trusts the answer only once it has the promised shape. */
export async function ask<Name extends ChannelName>(
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  return contract[name].answer.parse(await window.shell.ask(name, question))
}

/** Hears one kind of news until the returned function is called. */
export function onNews<Name extends NewsName>(
  name: Name,
  listener: (piece: News<Name>) => void,
): () => void {
  return window.shell.onNews((heard, piece) => {
    if (heard === name) listener(news[name].parse(piece))
  })
}
