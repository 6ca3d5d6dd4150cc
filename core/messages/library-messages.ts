import type { Message } from './message.ts'

export const libraryMessages = {
  'library.name': { zh: '稿库位置', en: 'Where the library lives' },
  'library.about': {
    zh: '稿件、原稿和照片都在这个文件夹里，不上传到任何地方。备份就是整个复制它。',
    en: 'Articles, sources and photos are all in this folder and are sent nowhere. To back up, copy the whole folder.',
  },
  'library.copy-path': { zh: '复制路径', en: 'Copy the path' },
  'library.path-copied': { zh: '路径已复制', en: 'Path copied' },
  'library.articles': {
    zh: '稿件 {count} 篇',
    en: { one: '{count} article', other: '{count} articles' },
  },
  'library.characters': {
    zh: '共 {count} 字',
    en: { one: '{count} character in all', other: '{count} characters in all' },
  },
  'library.photos': {
    zh: '照片 {count} 张',
    en: { one: '{count} photo', other: '{count} photos' },
  },
  'library.trashed': {
    zh: '废稿箱 {count} 篇',
    en: '{count} in the waste bin',
  },
  'library.reveal': { zh: '打开文件夹', en: 'Open the folder' },
  'library.revealed': { zh: '文件夹在：{path}', en: 'The folder is {path}' },
  'library.log-at': { zh: '日志在：{path}', en: 'The log is in {path}' },
  'library.move': { zh: '移动稿库', en: 'Move the library' },
  'library.move-about': {
    zh: '选一个空文件夹或新文件夹。区闻先复制、逐个核对，再换过去；旧的文件夹留在原处。',
    en: 'Choose an empty or new folder. Quwen copies, checks every file and then switches over; the old folder stays where it is.',
  },
  'library.move-to': { zh: '移到文件夹', en: 'Move to folder' },
  'library.move-choose': { zh: '选择文件夹并移动…', en: 'Choose a folder and move…' },
  'library.moving': { zh: '正在复制并核对…', en: 'Copying and checking…' },
  'library.moved': { zh: '稿库已移到：{path}', en: 'The library now lives in {path}' },
  'library.open': { zh: '打开其他稿库', en: 'Open another library' },
  'library.open-about': {
    zh: '选已有的稿库，或选一个空文件夹新建。正在编辑的稿件会先存好。',
    en: 'Choose an existing library, or an empty folder to begin one. What you are editing is saved first.',
  },
  'library.open-path': { zh: '打开文件夹', en: 'Folder to open' },
  'library.open-choose': { zh: '选择文件夹…', en: 'Choose a folder…' },
  'library.opening': { zh: '正在打开…', en: 'Opening…' },
  'library.open-do': { zh: '打开', en: 'Open' },
  'library.opened': { zh: '已打开稿库：{name}', en: 'Opened the library {name}' },
  'library.path-example': {
    zh: '完整路径，如 D:\\区闻稿库',
    en: 'The whole path, such as D:\\Quwen',
  },
  'library.recent': { zh: '最近用过的稿库', en: 'Recent libraries' },
  'library.recent-open': { zh: '打开稿库 {path}', en: 'Open the library {path}' },
  'library.cloud': {
    zh: '这个文件夹在同步盘里：两台电脑同时编辑会互相覆盖，同步也可能锁住文件。请把稿库移到本机文件夹，用复制来备份。',
    en: 'This folder is synced to a cloud: two computers editing at once would overwrite each other, and syncing may lock files. Move the library to a local folder and back it up by copying.',
  },
  'library.network': {
    zh: '这个文件夹在网络上：断网时存不进去，同一时间只有一台电脑可以编辑。改动会先留在本机内存，连上后再写入。',
    en: 'This folder is on the network: without it nothing can be saved, and only one computer can edit at a time. Changes wait in memory until it is back.',
  },
  'library.sample': {
    zh: '这是样例稿库，可以随意试用，不影响你自己的稿件。要做正式的稿子，请在下面打开或新建自己的稿库。',
    en: 'This is the sample library: try anything, your own articles are elsewhere. For real work, open or begin your own library below.',
  },
  'library.set-aside': { zh: '损坏后另存的文件', en: 'Damaged files set aside' },
  'library.set-aside-about': {
    zh: '这些文件读不出来，已原样另存，一个字节也没有改。可以发给技术人员抢救。',
    en: 'These files could not be read. They were kept byte for byte, so that a technician can still rescue them.',
  },
  'library.log': { zh: '日志', en: 'Log' },
  'library.log-about': {
    zh: '出了问题，把日志文件夹发给技术人员。日志里没有稿件内容。',
    en: 'When something goes wrong, send the log folder to a technician. It holds no article text.',
  },
  'library.log-open': { zh: '打开日志文件夹', en: 'Open the log folder' },
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
  'library.error.locked': {
    zh: '这篇稿件已经签发，正文锁定。要改，请先“重新打开”并写明原因。',
    en: 'This article was released and its text is locked. To change it, reopen it and say why.',
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
  'library.moved-note': {
    zh: '这个稿库已经移到：{path}。移动时逐字节核对过；这里留下的是移动前的一份，可以删除。',
    en: 'This library has moved to {path}. Every byte was compared; what is left here is the copy from before and may be deleted.',
  },
} as const satisfies Record<string, Message>
