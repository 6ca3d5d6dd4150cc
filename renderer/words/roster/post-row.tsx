import { Plus, Trash2 } from 'lucide-react'
import { CalendarDay } from '#core/article/article'
import { isHeldOn } from '#core/roster/posts'
import type { Person, Post } from '#core/roster/roster'
import { currentTranslate, useTranslate } from '../../app/use-translate.ts'
import { showToast } from '../../state/toasts.ts'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextCell } from '../text-cell.tsx'
import { keepPerson, keepPost, removePerson, removePost } from './change-people.ts'

/** One post of one person; the first line of a person carries the name, rank and note. */
export type PostLine = {
  readonly person: Person
  readonly post: Post | undefined
  readonly at: number
}

type PostRowProps = PostLine & { readonly today: string; readonly isLocked: boolean }

export function PostRow({ person, post, at, today, isLocked }: PostRowProps) {
  const t = useTranslate()
  const isFirst = at === 0
  const isOver = post !== undefined && !isHeldOn(post, today)
  const { name } = person
  return (
    <div className={classNames('words-row', 'roster-row', isFirst && 'first', isOver && 'over')}>
      {isFirst ? (
        <TextCell
          label={`${t('roster.name')}：${name}`}
          value={name}
          maxLength={40}
          isNeeded
          isLocked={isLocked}
          onKeep={(written) => void keepPerson({ ...person, name: written })}
        />
      ) : (
        <span />
      )}
      {post === undefined ? (
        <span className="roster-no-post">—</span>
      ) : (
        <PostCells person={person} post={post} at={at} isLocked={isLocked} />
      )}
      {isFirst ? (
        <PersonCells person={person} isLocked={isLocked} />
      ) : (
        <span className="roster-no-person" />
      )}
      <span className="roster-buttons">
        {isOver && <span className="visually-hidden">{t('roster.over')}</span>}
        {isFirst && (
          <IconButton
            icon={Plus}
            label={t('roster.add-post', { name })}
            disabled={isLocked}
            onClick={() => void keepPerson({ ...person, posts: [...person.posts, newPost()] })}
          />
        )}
        <IconButton
          icon={Trash2}
          label={
            isFirst
              ? t('roster.delete-person', { name })
              : t('roster.delete-post', { name, title: post?.title ?? '' })
          }
          disabled={isLocked}
          onClick={() => void (isFirst ? removePerson(person) : removePost(person, at))}
        />
      </span>
    </div>
  )
}

type PostCellsProps = {
  readonly person: Person
  readonly post: Post
  readonly at: number
  readonly isLocked: boolean
}

function PostCells({ person, post, at, isLocked }: PostCellsProps) {
  const t = useTranslate()
  const cell = (name: 'title' | 'body') => (
    <TextCell
      label={`${t(`roster.${name}`)}：${person.name}`}
      value={post[name]}
      maxLength={60}
      isNeeded={name === 'title'}
      isLocked={isLocked}
      onKeep={(value) => void keepPost(person, at, { [name]: value })}
    />
  )
  const day = (name: 'from' | 'to') => (
    <TextCell
      label={`${t(`roster.${name}`)}：${person.name} ${post.title}`}
      value={post[name] ?? ''}
      maxLength={10}
      isNeeded={false}
      isLocked={isLocked}
      onKeep={(text) => {
        if (text === '' || CalendarDay.safeParse(text).success) {
          void keepPost(person, at, { [name]: text === '' ? null : text })
        } else complain('roster.bad-date', text)
      }}
    />
  )
  return (
    <>
      {cell('title')}
      {cell('body')}
      {day('from')}
      {day('to')}
    </>
  )
}

function PersonCells({ person, isLocked }: Pick<PostCellsProps, 'person' | 'isLocked'>) {
  const t = useTranslate()
  return (
    <>
      <TextCell
        label={`${t('roster.rank')}：${person.name}`}
        value={person.rank === null ? '' : String(person.rank)}
        maxLength={4}
        isNeeded={false}
        isLocked={isLocked}
        onKeep={(text) => {
          if (text === '' || /^[1-9]\d{0,3}$/u.test(text)) {
            void keepPerson({ ...person, rank: text === '' ? null : Number(text) })
          } else complain('roster.bad-rank', text)
        }}
      />
      <TextCell
        label={`${t('roster.note')}：${person.name}`}
        value={person.note}
        maxLength={200}
        isNeeded={false}
        isLocked={isLocked}
        onKeep={(note) => void keepPerson({ ...person, note })}
      />
    </>
  )
}

function newPost(): Post {
  return { title: currentTranslate()('roster.new-post'), body: '', from: null, to: null }
}

function complain(fault: 'roster.bad-date' | 'roster.bad-rank', text: string): void {
  showToast({ text: currentTranslate()(fault, { text }), tone: 'error' })
}
