import type { ArticleHit, ArticleRule, MaskedArticle, TextRule } from '../../rule.ts'

const CREDIT =
  /(?:(?:(?:本报|见习|首席|全媒体|融媒体)*(?:记者|通讯员)[^。]{2,20}|[\p{sc=Han}·]{2,4}\s?)(?:摄|供图|摄影)|[（(][^（）()]{1,24}(?:提供|摄|供图)[）)])\s*$/u

const DOING =
  /[在正将为向给着了把被]|参|观|调|演|举|开|展|学|讲|练|赛|修|建|施|种|收|采|运|送|发|走|跑|跳|唱|读|看|查|检|签|揭|颁|合影|慰问|体验|宣|亮|投用|通车/u

/** The words of a caption without who took the picture. */
function wordsOf(caption: string): string {
  return caption.replace(CREDIT, '').trim()
}

export const poorCaption: TextRule = {
  id: 'NF-06',
  name: { zh: '图注过简', en: 'A caption that says too little' },
  class: 'hint',
  layer: 'form',
  message: {
    zh: '图注宜写明谁、何时、何地、做什么。',
    en: 'A caption says who, when, where and what.',
  },
  source: '新闻体例',
  change: 'none',
  isOnByDefault: true,
  scope: 'text',
  roles: new Set(['caption']),
  find: ({ text }) => {
    const words = wordsOf(text)
    if (words === '' || words.length > 12 || DOING.test(words)) return []
    return [{ from: 0, to: text.length }]
  },
  examples: {
    role: 'caption',
    find: [
      ['工地现场', null],
      ['会议场面。记者 王红 摄', null],
    ],
    leaveAlone: ['9月29日，工人在百丽郑州物流中心施工。', '小朋友在图书馆读书', '村民采摘草莓'],
  },
}

export const captionEnds: ArticleRule = {
  id: 'NF-10',
  name: { zh: '图注末尾标点不一', en: 'Captions that end in different ways' },
  class: 'warning',
  layer: 'form',
  message: {
    zh: '同稿图注有的加句号，有的不加，请统一。',
    en: 'Some captions end with a full stop and some do not.',
  },
  source: '新闻体例',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: unequalEnds,
  examples: {
    find: [
      { paragraphs: ['正文。'], captions: ['工人在施工。', '市民在参观', '学生在读书'], photos: 3 },
    ],
    leaveAlone: [
      { paragraphs: ['正文。'], captions: ['工人在施工。', '市民在参观。记者 王红 摄'], photos: 2 },
      { paragraphs: ['正文。'], captions: ['工人在施工', '市民在参观'], photos: 2 },
    ],
  },
}

function unequalEnds({ texts }: MaskedArticle): readonly ArticleHit[] {
  const captions = [...texts.entries()].filter(
    ([, { role, text }]) => role === 'caption' && wordsOf(text) !== '',
  )
  const [ended, open] = [true, false].map((isEnded) =>
    captions.filter(([, { text }]) => /[。！？…]$/u.test(wordsOf(text)) === isEnded),
  )
  if (ended === undefined || open === undefined || ended.length === 0 || open.length === 0)
    return []
  const fewer = ended.length < open.length ? ended : open
  return fewer.map(([text, { text: words }]) => ({ text, from: 0, to: words.length }))
}
