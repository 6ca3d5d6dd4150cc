import type { Message } from './message.ts'

export const libraryMessages = {
  'library.error.not-found': {
    zh: '稿库里已经没有这篇稿件，可能在别处被删除或移走了。',
    en: 'This article is no longer in the library; it may have been deleted or moved elsewhere.',
  },
  'library.error.damaged': {
    zh: '这篇稿件的文件已损坏。原文件一字节未动，另存在：{path}',
    en: 'This article’s file is damaged. The file was kept byte for byte at {path}.',
  },
  'library.error.damaged-with-good-copy': {
    zh: '这篇稿件的文件已损坏，但上一次完好的内容还在，可以取回。损坏的文件另存在：{path}',
    en: 'This article’s file is damaged, but its last good state is still here and can be put back. The damaged file was kept at {path}.',
  },
  'library.error.newer-format': {
    zh: '这个文件是更新版本的区闻写的（格式 {format}），这里只能看、不会改动它。请升级区闻后再编辑：{path}',
    en: 'A newer Quwen wrote this file (format {format}). It opens read-only and stays untouched; update Quwen to edit it: {path}',
  },
  'library.error.not-a-folder': {
    zh: '找不到这个文件夹，或者它不是文件夹：{path}。请检查盘符和网络连接，或换一个文件夹。',
    en: 'There is no folder at {path}. Check the drive and the network, or choose another folder.',
  },
  'library.error.not-empty': {
    zh: '这个文件夹里已有别的文件：{path}。请选一个空文件夹，或新建一个。',
    en: 'There are other files in {path}. Choose an empty folder, or make a new one.',
  },
  'library.error.unwritable': {
    zh: '没有权限写入这个位置：{path}（{code}）。请换一个文件夹，或请管理员开放权限。',
    en: 'No permission to write to {path} ({code}). Choose another folder, or ask an administrator for access.',
  },
  'library.error.disk-full': {
    zh: '磁盘已满，写不进去：{path}。请清出空间；文字还在区闻里，有了空间会自动再存。',
    en: 'The disk is full: {path}. Free some space; your text is safe in Quwen and is saved again as soon as there is room.',
  },
  'library.error.read-only': {
    zh: '这个稿库正由 {holder} 使用，这里只能看、不能改。对方关闭后会自动可以编辑。',
    en: 'The library is in use by {holder}; here it can only be read. It becomes editable as soon as they close it.',
  },
  'library.error.stale': {
    zh: '这篇稿件在别的窗口里改过，稿库里已是较新的一稿。这里的文字还在，请对照后再定。',
    en: 'This article was changed in another window, so the library holds a newer text. Yours is still here; compare the two before you go on.',
  },
  'library.error.invalid-document': {
    zh: '这段内容区闻存不进稿件（{reason}）。稿库里原来的内容没有改动。',
    en: 'Quwen cannot store this content ({reason}). What the library holds is unchanged.',
  },
  'library.error.io': {
    zh: '读写文件时出错（{code}）：{path}。请检查磁盘或网络连接，再试一次。',
    en: 'Reading or writing failed ({code}): {path}. Check the disk or the network, then try again.',
  },
} as const satisfies Record<string, Message>
