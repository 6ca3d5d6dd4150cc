import { useTranslate } from '../../app/use-translate.ts'
import { callOffComment, sendComment } from './act-on-comments.ts'
import { Composer } from './composer.tsx'
import { useComments } from './comments-state.ts'
import { draftKey, useDrafts } from './drafts-state.ts'

/** The composers of comments that are being begun on the open article. */
export function BegunComments() {
  const t = useTranslate()
  const article = useComments((comments) => comments.article)
  const begun = useDrafts((drafts) => drafts.begun)
  const here = begun.filter((one) => one.article === article)
  return here.map(({ thread, quoted }) => (
    <div key={thread} className="thread begun">
      <p className="thread-quoted" lang="zh-CN">
        {quoted}
      </p>
      <Composer
        draft={draftKey('begin', thread)}
        label={t('comment.new')}
        sendLabel={t('comment.send')}
        onSend={(text) => sendComment(thread, text)}
        onCancel={() => callOffComment(thread)}
      />
    </div>
  ))
}
